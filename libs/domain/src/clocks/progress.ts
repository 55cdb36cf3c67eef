import { addWorking } from '../calendar/add-working';
import { days, minusDays, plusDays, type Days } from '../calendar/days';
import { workingDaysBetween } from '../calendar/working-days';
import type { ClockRule } from '../policy/clock-rule';
import type { Amount, Measure } from '../policy/measure';
import type { PolicyInForce } from '../policy/policy-in-force';
import type { Ticket } from '../ticket/ticket';
import type { DurationMs, Instant } from '../time/instant';
import { allowanceOf } from './allowance';
import { consumedMs, ledgerSince, wholeMs, type Ledger } from './ledger';
import { targetFor } from './target';
import { mayFire, pointOf, type Point } from './threshold-point';

/** How far a clock has come. Inexact where days are concerned: it is looked at, nothing is decided by it. */
export type ClockProgress = {
  time: Measure['time'];
  /** The share of its target, or without one of what is next on it, that is used; 1 when it is reached, more past it. */
  share: number;
  /** What is left, negative past its target: of the measure's own time. */
  leftMs?: DurationMs;
  leftDays?: number;
  /** From when on it counts if nothing changes: the instant itself while it does; absent while it stands still. */
  countsFromAt?: Instant;
};

/**
 * How far a clock of a ticket has come by an instant. Undefined for one that is not for this ticket, has neither a target nor
 * a threshold to come, or lies beyond the fetched stretch of its calendar.
 */
export function clockProgress(
  policy: PolicyInForce,
  ticket: Ticket,
  rule: ClockRule,
  at: Instant,
): ClockProgress | undefined {
  const state = ticket.clocks[rule.id];
  const target = targetFor(rule, ticket);
  if (!state || !target) return undefined;
  const { measure } = target;
  const goal = goalOf(policy, ticket, rule);
  const used = goal && usage(policy, measure, { ledger: ledgerSince(state, goal.sinceAt), at }, goal.amount);
  if (!used) return undefined;
  const countsFromAt = state.runningSince === undefined ? undefined : countsFrom(policy, measure, at);
  return { time: measure.time, ...used, ...(countsFromAt === undefined ? {} : { countsFromAt }) };
}

/** What a clock runs towards: its target, or without one the first of the thresholds that are still to come. */
function goalOf(policy: PolicyInForce, ticket: Ticket, rule: ClockRule): Point | undefined {
  const [state, target] = [ticket.clocks[rule.id], targetFor(rule, ticket)];
  if (!state || !target) return undefined;
  const { amount, ...since } = allowanceOf(rule, target, state);
  if (amount) return { amount, ...since };
  const points = rule.thresholds.flatMap((threshold) => {
    const point = mayFire(policy, ticket, rule, threshold) ? pointOf(rule, threshold, target, state) : undefined;
    return point ? [point] : [];
  });
  return points.toSorted((one, other) => one.amount.n / one.amount.d - other.amount.n / other.amount.d)[0];
}

function usage(
  policy: PolicyInForce,
  measure: Measure,
  { ledger, at }: { ledger: Ledger; at: Instant },
  amount: Amount,
): Pick<ClockProgress, 'share' | 'leftMs' | 'leftDays'> | undefined {
  if (measure.time !== 'working-days') {
    const [used, all] = [consumedMs(policy, measure, ledger, at), wholeMs(amount)];
    return used === undefined ? undefined : { share: all === 0 ? 1 : used / all, leftMs: all - used };
  }
  const used = consumedDays(policy, measure, ledger, at);
  if (!used) return undefined;
  const all = days(amount.n, amount.d);
  return { share: all.n === 0n ? 1 : number(used) / number(all), leftDays: number(minusDays(all, used)) };
}

function consumedDays(policy: PolicyInForce, measure: Measure, ledger: Ledger, at: Instant): Days | undefined {
  const calendar = measure.time === 'elapsed' ? undefined : policy.calendars[measure.calendar];
  const { spans, runningSince } = ledger;
  if (!calendar) return undefined;
  let all: Days | undefined = days(0);
  const lived = runningSince === undefined ? spans : [...spans, [runningSince, Math.max(at, runningSince)] as const];
  for (const [from, to] of lived) {
    const used = workingDaysBetween(calendar, from, to);
    all = used && all && plusDays(all, used);
  }
  return all;
}

function countsFrom(policy: PolicyInForce, measure: Measure, at: Instant): Instant | undefined {
  if (measure.time === 'elapsed') return at;
  const calendar = policy.calendars[measure.calendar];
  return calendar && addWorking(calendar, at, 0);
}

function number({ n, d }: Days): number {
  return Number((n * 10_000n) / d) / 10_000;
}
