import type { ClockRule } from '../policy/clock-rule';
import { clockRule, type PolicyInForce } from '../policy/policy-in-force';
import type { Ticket } from '../ticket/ticket';
import type { Instant } from '../time/instant';
import { allowanceOf } from './allowance';
import { hasConsumed, ledgerSince } from './ledger';
import { targetFor } from './target';

/** A clock is spent once it breached in this cycle, or once all that it may run has been consumed. */
export function isSpent(policy: PolicyInForce, ticket: Ticket, id: string, at: Instant): boolean {
  const rule = clockRule(policy, id);
  if (!ticket.clocks[id] || !targetFor(rule, ticket)) return false;
  return ticket.clocks[id].outcome === 'breached' || isBehind(policy, ticket, rule, at) === true;
}

/**
 * Whether a clock, running or not, has consumed all that it may by `at`. Undefined for one that is not for this ticket, has
 * no target, or lies beyond the fetched stretch of its calendar.
 */
export function isBehind(policy: PolicyInForce, ticket: Ticket, rule: ClockRule, at: Instant): boolean | undefined {
  const state = ticket.clocks[rule.id];
  const target = targetFor(rule, ticket);
  if (!state || !target) return undefined;
  const { amount, sinceAt } = allowanceOf(rule, target, state);
  return amount && hasConsumed(policy, target.measure, { ledger: ledgerSince(state, sinceAt), at }, amount);
}
