import { Injectable } from '@nestjs/common';
import type { PublishedPolicy } from '@stepladder/activities';
import { forecast, NotSupposable, type Forecast, type Instant, type Suppose } from '@stepladder/domain';
import { inForce } from '@stepladder/policy-file';
import type { Principal } from '../access/principal';
import { InvalidInput, type FieldProblem } from '../http/failures';
import { iso } from '../http/iso';
import type { ForecastAnswer, ForecastQuery } from './forecast.schema';
import { TicketsInForce, type TicketInForce } from './tickets-in-force';

const farthestMs = 2 * 366 * 86_400_000;

/** What will happen to a ticket if nobody acts. */
@Injectable()
export class Forecasts {
  constructor(private readonly tickets: TicketsInForce) {}

  /** @throws InvalidInput for what cannot be supposed, NotThere, NotYet */
  async of({ organisation }: Principal, id: string, query: ForecastQuery): Promise<ForecastAnswer> {
    const known = await this.tickets.get(organisation, id);
    const { ticket, published, now } = known;
    const other =
      query.policyVersion === undefined || query.policyVersion === ticket.policy.version
        ? published
        : await this.tickets.version(organisation, ticket, query.policyVersion);
    const problems = problemsOf(query, known, other);
    if (problems.length > 0 || !other) throw new InvalidInput(problems);
    const untilAt = Math.max(now, query.until ?? 0, query.pausedUntil ?? 0);
    const version = (each: PublishedPolicy) => inForce(each, ticket.openedAt, untilAt);
    const suppose: Suppose = {
      ...(other === published ? {} : { policy: version(other) }),
      ...(query.priority === undefined ? {} : { priority: query.priority }),
      ...(query.pausedUntil === undefined ? {} : { pausedUntilAt: query.pausedUntil }),
    };
    const horizon = { now, suppose, ...(query.until === undefined ? {} : { untilAt: query.until }) };
    const foretold = orInvalid(query, () => forecast(version(published), ticket, horizon));
    const { id: policy, version: number, zone } = other.policy;
    return iso({ ticketId: id, policy: { id: policy, version: number, zone }, nowAt: now, ...foretold });
  }
}

/** What is wrong with a supposition before the engine is asked, all at once. */
function problemsOf(query: ForecastQuery, { ticket, now }: TicketInForce, other?: PublishedPolicy): FieldProblem[] {
  const { policyVersion, priority } = query;
  const priorities = other?.policy.priorities.map(({ id }) => id) ?? [];
  return [
    ...(other
      ? []
      : [{ path: 'policyVersion', problem: `policy ${ticket.policy.id} has no version ${policyVersion ?? ''}` }]),
    ...(priority === undefined || !other || priorities.includes(priority)
      ? []
      : [{ path: 'priority', problem: `must be one of ${priorities.join(', ')}` }]),
    ...whenProblems('pausedUntil', query.pausedUntil, now),
    ...whenProblems('until', query.until, now),
  ];
}

function whenProblems(path: string, at: Instant | undefined, now: Instant): FieldProblem[] {
  if (at === undefined || (at > now && at <= now + farthestMs)) return [];
  const present = new Date(now).toISOString();
  return [{ path, problem: `must be after ${present}, the ticket's present, and within two years of it` }];
}

function orInvalid(query: ForecastQuery, reckon: () => Forecast): Forecast {
  try {
    return reckon();
  } catch (error) {
    if (!(error instanceof NotSupposable)) throw error;
    const path =
      (['pausedUntil', 'priority', 'policyVersion'] as const).find((each) => query[each] !== undefined) ?? '';
    throw new InvalidInput(error.reasons.map((problem) => ({ path, problem: `cannot be supposed: ${problem}` })));
  }
}
