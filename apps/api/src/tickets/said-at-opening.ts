import { priorityFrom } from '@stepladder/domain';
import type { Given } from '@stepladder/read-model';
import type { OpenTicketRequest } from './open-ticket.schema';
import type { CheckedOpening } from './opening-request';

/** The priority said, else the one of its impact and urgency, else the policy's usual one. */
export function priorityOf({ request, published: { policy } }: CheckedOpening): string {
  const { priority, impact, urgency } = request;
  const said = {
    ...(priority === undefined ? {} : { priority }),
    ...(impact === undefined ? {} : { impact }),
    ...(urgency === undefined ? {} : { urgency }),
  };
  return priorityFrom(policy, said) ?? policy.defaultPriority;
}

/** What is kept of the request beside its words, its people and its priority. */
export function givenWith({
  impact,
  urgency,
  plan,
  region,
  category,
  area,
  follows,
  ...more
}: OpenTicketRequest): Given {
  const { evidence, placements } = more;
  const all = { impact, urgency, plan, region, category, area, evidence, placements, follows };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
