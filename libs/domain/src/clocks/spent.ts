import type { PolicyInForce } from '../policy/policy-in-force';
import type { Ticket } from '../ticket/ticket';
import type { Instant } from '../time/instant';
import { consumedMs } from './ledger';
import { targetDueAt, targetFor } from './next-due';

/** A clock is spent once it breached, or once all its target has been consumed. */
export function isSpent(policy: PolicyInForce, ticket: Ticket, id: string, at: Instant): boolean {
  const rule = policy.clocks.find((each) => each.id === id);
  const state = ticket.clocks[id];
  if (!rule || !state) return false;
  if (state.outcome === 'breached') return true;
  const target = targetFor(rule, ticket);
  if (!target?.amount || target.measure.time === 'working-days')
    return (targetDueAt(policy, ticket, rule) ?? Infinity) <= at;
  return (consumedMs(policy, target.measure, state, at) ?? 0) >= target.amount.n / target.amount.d;
}
