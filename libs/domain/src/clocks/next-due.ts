import type { ClockRule, TargetRow, Threshold } from '../policy/clock-rule';
import type { Amount } from '../policy/measure';
import type { PolicyInForce } from '../policy/policy-in-force';
import type { ClockState, Ticket } from '../ticket/ticket';
import type { Instant } from '../time/instant';
import { pagingDues, type PagingDue } from '../paging/paging-dues';
import { whenConsumed } from './ledger';

/** Something that will happen by itself: a threshold of a clock, a call to people, or the closing of a resolved ticket. */
export type Due =
  | {
      kind: 'breach' | 'rung' | 'warning';
      at: Instant;
      clock: ClockRule;
      threshold: Threshold;
      cycle: number;
      round: number;
    }
  | PagingDue
  | { kind: 'closing'; at: Instant };

/** What a ticket waits for, or that a running clock's next instant lies beyond the fetched stretch of its calendar. */
export type NextDue = { due: Due | undefined; beyondWindow: boolean };

/** What will happen next if nobody does anything, and when (semantics: What comes next). */
export function nextDue(policy: PolicyInForce, ticket: Ticket): NextDue {
  const { dues, beyondWindow } = allDues(policy, ticket);
  return { due: dues[0], beyondWindow };
}

/** The next firing of every threshold, in the order in which they count: instant, then breach, rung, warning, call, then the document's order. */
export function allDues(policy: PolicyInForce, ticket: Ticket): { dues: Due[]; beyondWindow: boolean } {
  let beyondWindow = false;
  const dues: Due[] = [];
  for (const clock of policy.clocks) {
    const state = ticket.clocks[clock.id];
    if (state?.runningSince === undefined) continue;
    const running = { ...state, runningSince: state.runningSince };
    const target = targetFor(clock, ticket);
    for (const threshold of clock.thresholds) {
      const round = state.fired[threshold.id] ?? 0;
      if (!target || !mayFire(ticket, clock, threshold, round)) continue;
      const amount = amountAt(threshold, target, round);
      const at = amount && whenConsumed(policy, target.measure, running, amount);
      if (at === undefined) beyondWindow = true;
      else dues.push({ kind: threshold.kind, at: notBefore(ticket, at), clock, threshold, cycle: state.cycle, round });
    }
  }
  dues.push(...pagingDues(policy, ticket));
  const closingAt = closingDue(policy, ticket);
  if (closingAt !== undefined) dues.push({ kind: 'closing', at: closingAt });
  else if (ticket.status === 'resolved') beyondWindow = true;
  return { dues: dues.sort(inOrder), beyondWindow };
}

/** The target row that counts for this ticket: the first that fits. */
export function targetFor(clock: ClockRule, ticket: Pick<Ticket, 'priority'>): TargetRow | undefined {
  return clock.targets.find(({ priorities }) => !priorities || priorities.includes(ticket.priority));
}

/** When a running clock reaches its target, whether or not it did already; undefined when it has none or stands still. */
export function targetDueAt(policy: PolicyInForce, ticket: Ticket, clock: ClockRule): Instant | undefined {
  const state = ticket.clocks[clock.id];
  const target = targetFor(clock, ticket);
  if (state?.runningSince === undefined || !target?.amount) return undefined;
  return whenConsumed(policy, target.measure, { ...state, runningSince: state.runningSince }, target.amount);
}

const rank: Record<Due['kind'], number> = { breach: 0, rung: 1, warning: 2, paging: 3, closing: 4 };

function inOrder(one: Due, other: Due): number {
  return one.at - other.at || rank[one.kind] - rank[other.kind];
}

/** A due instant that a change moved into the past happens at the change, not before it (semantics: What a change does). */
function notBefore(ticket: Ticket, at: Instant): Instant {
  return Math.max(at, ticket.decidedUpToAt);
}

function mayFire(ticket: Ticket, clock: ClockRule, threshold: Threshold, round: number): boolean {
  if (round === 0) return true;
  const { repeat } = threshold;
  if (!repeat || (repeat.atMost !== undefined && round > repeat.atMost)) return false;
  if (repeat.until !== 'acknowledged') return true;
  const ladder = clock.on?.ladder;
  const positions = ladder ? [ticket.positions[ladder]] : Object.values(ticket.positions);
  return !positions.some((position) => position?.acknowledgedAt !== undefined);
}

function amountAt(threshold: Threshold, target: TargetRow, round: number): Amount | undefined {
  const first = firstAmount(threshold, target);
  const every = threshold.repeat?.every;
  if (!first || !every || round === 0) return first;
  return { n: first.n * every.d + every.n * round * first.d, d: first.d * every.d };
}

function firstAmount({ at }: Threshold, { amount }: TargetRow): Amount | undefined {
  if ('amount' in at) return at.amount;
  if (!amount) return undefined;
  if ('share' in at) return { n: amount.n * at.share.n, d: amount.d * at.share.d };
  return { n: amount.n * at.before.d - at.before.n * amount.d, d: amount.d * at.before.d };
}

function closingDue(policy: PolicyInForce, ticket: Ticket): Instant | undefined {
  if (ticket.status !== 'resolved' || ticket.resolvedAt === undefined) return undefined;
  const { measure, amount } = policy.closesAfter;
  const state = { cycle: 1, spans: [], fired: {}, runningSince: ticket.resolvedAt };
  return whenConsumed(policy, measure, state satisfies ClockState, amount);
}
