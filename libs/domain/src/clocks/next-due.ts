import type { ClockRule, Threshold } from '../policy/clock-rule';
import type { PolicyInForce } from '../policy/policy-in-force';
import type { Ticket } from '../ticket/ticket';
import type { Instant } from '../time/instant';
import { pagingDues, type PagingDue } from '../paging/paging-dues';
import { ledgerSince, whenConsumed } from './ledger';
import { targetFor } from './target';
import { mayFire, pointOf } from './threshold-point';

/** A threshold of a clock that will be reached; `fellDueAt` when a change moved that into the past. */
export type ThresholdDue = {
  kind: Threshold['kind'];
  at: Instant;
  clock: ClockRule;
  threshold: Threshold;
  cycle: number;
  round: number;
  fellDueAt?: Instant;
};

/**
 * Something that will happen by itself: a threshold of a clock, a call to people, the review of a wait that a person asked
 * for, or the closing of a resolved ticket.
 */
export type Due = ThresholdDue | PagingDue | { kind: 'review'; at: Instant } | { kind: 'closing'; at: Instant };

/** What a ticket waits for, or that a running clock's next instant lies beyond the fetched stretch of its calendar. */
export type NextDue = { due: Due | undefined; beyondWindow: boolean };

/** What will happen next if nobody does anything, and when (semantics: What comes next). */
export function nextDue(policy: PolicyInForce, ticket: Ticket): NextDue {
  const { dues, beyondWindow } = allDues(policy, ticket);
  return { due: dues[0], beyondWindow };
}

/** The next firing of everything, in the order in which it counts: instant, then breach, rung, warning, call, then the document's order. */
export function allDues(policy: PolicyInForce, ticket: Ticket): { dues: Due[]; beyondWindow: boolean } {
  let beyondWindow = false;
  const dues: Due[] = [];
  for (const clock of policy.clocks) {
    const { known, unknown } = duesOf(policy, ticket, clock);
    dues.push(...known);
    beyondWindow ||= unknown;
  }
  dues.push(...pagingDues(policy, ticket));
  const reviewAt = reviewDue(ticket);
  if (reviewAt !== undefined) dues.push({ kind: 'review', at: reviewAt });
  const closingAt = closingDue(policy, ticket);
  if (closingAt !== undefined) dues.push({ kind: 'closing', at: closingAt });
  else if (ticket.status === 'resolved') beyondWindow = true;
  return { dues: dues.sort(inOrder), beyondWindow };
}

/** Whether something due comes of a clock. */
export function isOfClock(due: Due): due is ThresholdDue {
  return 'threshold' in due;
}

const rank: Record<Due['kind'], number> = { breach: 0, rung: 1, warning: 2, paging: 3, review: 4, closing: 5 };

function inOrder(one: Due, other: Due): number {
  return one.at - other.at || rank[one.kind] - rank[other.kind];
}

function duesOf(policy: PolicyInForce, ticket: Ticket, clock: ClockRule): { known: ThresholdDue[]; unknown: boolean } {
  const state = ticket.clocks[clock.id];
  const target = targetFor(clock, ticket);
  if (state?.runningSince === undefined || !target) return { known: [], unknown: false };
  let unknown = false;
  const known = clock.thresholds.flatMap((threshold): ThresholdDue[] => {
    const point = mayFire(policy, ticket, clock, threshold) ? pointOf(clock, threshold, target, state) : undefined;
    if (!point) return [];
    const { runningSince = 0, spans } = ledgerSince(state, point.sinceAt);
    const at = whenConsumed(policy, target.measure, { spans, runningSince }, point.amount);
    unknown ||= at === undefined;
    if (at === undefined) return [];
    const round = state.fired[threshold.id] ?? 0;
    return [{ kind: threshold.kind, ...notBefore(ticket, at), clock, threshold, cycle: state.cycle, round }];
  });
  return { known, unknown };
}

/** A due instant that a change moved into the past happens at the change, not before it (semantics: What a change does). */
function notBefore({ decidedUpToAt }: Ticket, at: Instant): Pick<ThresholdDue, 'at' | 'fellDueAt'> {
  return at >= decidedUpToAt ? { at } : { at: decidedUpToAt, fellDueAt: at };
}

/** When to look again at a wait, as the person who set it asked; once. */
function reviewDue({ status, awaiting, decidedUpToAt }: Ticket): Instant | undefined {
  if (status !== 'awaiting' || awaiting?.reviewAt === undefined || awaiting.reviewedAt !== undefined) return undefined;
  return Math.max(awaiting.reviewAt, decidedUpToAt);
}

function closingDue(policy: PolicyInForce, ticket: Ticket): Instant | undefined {
  if (ticket.status !== 'resolved' || ticket.resolvedAt === undefined) return undefined;
  const { measure, amount } = policy.closesAfter;
  return whenConsumed(policy, measure, { spans: [], runningSince: ticket.resolvedAt }, amount);
}
