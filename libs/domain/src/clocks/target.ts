import { fits, type Classified } from '../policy/fits';
import type { ClockRule, TargetRow } from '../policy/clock-rule';
import type { PolicyInForce } from '../policy/policy-in-force';
import type { Ticket } from '../ticket/ticket';
import type { Instant } from '../time/instant';
import { allowanceOf } from './allowance';
import { ledgerSince, whenConsumed } from './ledger';

/** The target row that counts for this ticket: the first that fits. A clock without one is not for this ticket at all. */
export function targetFor(clock: ClockRule, ticket: Classified): TargetRow | undefined {
  if (clock.priorities && !clock.priorities.includes(ticket.priority)) return undefined;
  return clock.targets.find((row) => fits(row, ticket));
}

/** When a running clock reaches its target, whether or not it did already; undefined when it has none or stands still. */
export function targetDueAt(policy: PolicyInForce, ticket: Ticket, clock: ClockRule): Instant | undefined {
  const state = ticket.clocks[clock.id];
  const target = targetFor(clock, ticket);
  if (!state || !target) return undefined;
  const { amount, sinceAt } = allowanceOf(clock, target, state);
  const ledger = ledgerSince(state, sinceAt);
  if (ledger.runningSince === undefined || !amount) return undefined;
  return whenConsumed(policy, target.measure, { ...ledger, runningSince: ledger.runningSince }, amount);
}

/** The due instants of a ticket's running clocks, by clock, in the order of the policy. */
export function targetDues(policy: PolicyInForce, ticket: Ticket): Map<string, Instant> {
  const dues = new Map<string, Instant>();
  for (const clock of policy.clocks) {
    const dueAt = targetDueAt(policy, ticket, clock);
    if (dueAt !== undefined) dues.set(clock.id, dueAt);
  }
  return dues;
}
