import { describeDue, nextDue, toReal, type Instant, type PolicyInForce, type Ticket } from '@stepladder/domain';

/** When the ticket next wants attention if nobody speaks to it, and what happens then, in words for the timer. */
export type Wake = { at: Instant; summary: string };

/** Whichever comes first: what is due, or the day on which the next stretch of the calendars is fetched. */
export function nextWake(policy: PolicyInForce, ticket: Ticket, refreshAt: Instant | undefined): Wake | undefined {
  const { due, beyondWindow } = nextDue(policy, ticket);
  const waits = due !== undefined || beyondWindow;
  if (waits && refreshAt !== undefined && (!due || refreshAt < due.at)) {
    return { at: refreshAt, summary: 'reads on in the calendars' };
  }
  return due && { at: due.at, summary: describeDue(policy, ticket, due) };
}

/** One timer for whatever comes first, in real time; its text says what will happen if nobody acts. */
export function nextTimer(
  policy: PolicyInForce,
  ticket: Ticket,
  refreshAt: Instant | undefined,
): { ms: number; summary: string } | undefined {
  const wake = nextWake(policy, ticket, refreshAt);
  return wake && { ms: toReal(ticket.clock, wake.at) - Date.now(), summary: wake.summary };
}

/** Whether something is due by now. */
export function isDue(policy: PolicyInForce, ticket: Ticket, now: Instant): boolean {
  const { due } = nextDue(policy, ticket);
  return due !== undefined && due.at <= now;
}
