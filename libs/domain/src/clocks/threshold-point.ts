import type { ClockRule, TargetRow, Threshold } from '../policy/clock-rule';
import { functionalLadder, type PolicyInForce } from '../policy/policy-in-force';
import type { Amount } from '../policy/measure';
import type { ClockState, Ticket } from '../ticket/ticket';
import type { Instant } from '../time/instant';
import { allowanceOf } from './allowance';

/** Where on a clock a threshold stands: after so much of its ledger from an instant on, or from its beginning. */
export type Point = { amount: Amount; sinceAt?: Instant };

/** Where a threshold fires next; undefined when the clock has no target that it goes by. */
export function pointOf(
  rule: ClockRule,
  threshold: Threshold,
  target: TargetRow,
  state: ClockState,
): Point | undefined {
  const round = state.fired[threshold.id] ?? 0;
  const { repeat, at } = threshold;
  const lastAt = state.firedAt?.[threshold.id];
  if (round > 0 && repeat && lastAt !== undefined) return { amount: repeat.every, sinceAt: lastAt };
  const first = 'amount' in at ? { amount: at.amount } : shareOf(at, allowanceOf(rule, target, state));
  if (round === 0 || !repeat || !first) return first;
  // Fired before it was kept when: counted from the beginning, as it was then.
  return { ...first, amount: plus(first.amount, { n: repeat.every.n * round, d: repeat.every.d }) };
}

/**
 * Whether a threshold may fire in its present round: the first, or one more of a repeat that nothing has ended. A clock that
 * is breached warns no more: a change that moves all of it into the past is told once, as a breach.
 */
export function mayFire(policy: PolicyInForce, ticket: Ticket, rule: ClockRule, threshold: Threshold): boolean {
  const state = ticket.clocks[rule.id];
  const round = state?.fired[threshold.id] ?? 0;
  if (round === 0) return threshold.kind !== 'warning' || state?.outcome !== 'breached';
  const { repeat } = threshold;
  if (!repeat || (repeat.atMost !== undefined && round > repeat.atMost)) return false;
  const positions = rule.on ? [ticket.positions[rule.on.ladder]] : Object.values(ticket.positions);
  switch (repeat.until) {
    case 'resolved':
      return true;
    case 'acknowledged':
      return !positions.some((position) => position?.acknowledgedAt !== undefined);
    case 'left': {
      const position = ticket.positions[rule.on?.ladder ?? functionalLadder(policy).id];
      return (position?.since ?? 0) <= (state?.firedAt?.[threshold.id] ?? Infinity);
    }
  }
}

function shareOf(
  at: { share: Amount } | { before: Amount },
  { amount, sinceAt }: ReturnType<typeof allowanceOf>,
): Point | undefined {
  if (!amount) return undefined;
  const share =
    'share' in at
      ? { n: amount.n * at.share.n, d: amount.d * at.share.d }
      : plus(amount, { n: -at.before.n, d: at.before.d });
  return { amount: share, ...(sinceAt === undefined ? {} : { sinceAt }) };
}

function plus(one: Amount, other: Amount): Amount {
  return { n: one.n * other.d + other.n * one.d, d: one.d * other.d };
}
