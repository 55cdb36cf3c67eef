import { nextOpen } from '../calendar/opening';
import type { Plan } from '../policy/policy';
import type { PolicyInForce } from '../policy/policy-in-force';
import type { Ticket } from '../ticket/ticket';
import type { Instant } from '../time/instant';

/** The customer's contract: the ticket's, else the first of the policy; undefined where the policy has none. */
export function planOf({ plans }: Pick<PolicyInForce, 'plans'>, { plan }: Pick<Ticket, 'plan'>): Plan | undefined {
  return plan === undefined ? plans[0] : plans.find(({ id }) => id === plan);
}

/**
 * When calls that are wanted at `at` begin: at once while the plan's calendar is open, or where it has none; else at its
 * next opening. A calendar that knows no opening any more does not hold them back.
 */
export function callsBegin(policy: PolicyInForce, ticket: Ticket, at: Instant): Instant {
  const calendar = policy.calendars[planOf(policy, ticket)?.calendar ?? ''];
  return (calendar && nextOpen(calendar, at)) ?? at;
}
