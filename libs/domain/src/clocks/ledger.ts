import { addWorking } from '../calendar/add-working';
import type { Calendar } from '../calendar/calendar';
import { compareDays, days, minusDays, type Days } from '../calendar/days';
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days';
import { workingBetween } from '../calendar/working-between';
import type { Amount, Measure } from '../policy/measure';
import type { PolicyInForce } from '../policy/policy-in-force';
import type { ClockState } from '../ticket/ticket';
import type { DurationMs, Instant } from '../time/instant';

/** The stretches in which a clock ran. */
export type Ledger = Pick<ClockState, 'spans' | 'runningSince'>;

/**
 * The instant at which a running clock will have consumed `amount`: what earlier spans used up is taken off, the rest is
 * added from the start of the running span (semantics: Ledger). Undefined beyond the fetched stretch of the calendar.
 */
export function whenConsumed(
  policy: PolicyInForce,
  measure: Measure,
  ledger: Ledger & { runningSince: Instant },
  amount: Amount,
): Instant | undefined {
  const { runningSince, spans } = ledger;
  switch (measure.time) {
    case 'elapsed': {
      const usedMs = spans.reduce((sum, [from, to]) => sum + to - from, 0);
      return runningSince + Math.max(wholeMs(amount) - usedMs, 0);
    }
    case 'working': {
      const calendar = calendarOf(policy, measure.calendar);
      let leftMs = wholeMs(amount);
      for (const [from, to] of spans) {
        const usedMs = workingBetween(calendar, from, to);
        if (usedMs === undefined) return undefined;
        leftMs -= usedMs;
      }
      return addWorking(calendar, runningSince, Math.max(leftMs, 0));
    }
    case 'working-days': {
      const calendar = calendarOf(policy, measure.calendar);
      let left = days(amount.n, amount.d);
      for (const [from, to] of spans) {
        const used = workingDaysBetween(calendar, from, to);
        if (used === undefined) return undefined;
        left = minusDays(left, used);
      }
      return addWorkingDays(calendar, runningSince, atLeastNone(left));
    }
  }
}

/** Whether a clock has run for `amount` by `at`; undefined beyond the fetched stretch of the calendar. */
export function hasConsumed(
  policy: PolicyInForce,
  measure: Measure,
  { ledger, at }: { ledger: Ledger; at: Instant },
  amount: Amount,
): boolean | undefined {
  const until = ledger.runningSince === undefined ? undefined : Math.max(at, ledger.runningSince);
  if (measure.time === 'working-days') {
    const calendar = calendarOf(policy, measure.calendar);
    let left = days(amount.n, amount.d);
    for (const [from, to] of spansUntil(ledger, until)) {
      const used = workingDaysBetween(calendar, from, to);
      if (used === undefined) return undefined;
      left = minusDays(left, used);
    }
    return compareDays(left, days(0)) <= 0;
  }
  const usedMs = consumedMs(policy, measure, ledger, at);
  return usedMs === undefined ? undefined : usedMs >= wholeMs(amount);
}

/** The part of a ledger from an instant on; all of it when none is given. */
export function ledgerSince({ spans, runningSince }: Ledger, sinceAt: Instant | undefined): Ledger {
  if (sinceAt === undefined) return { spans, ...(runningSince === undefined ? {} : { runningSince }) };
  const later = spans.flatMap(([from, to]): [Instant, Instant][] =>
    to > sinceAt ? [[Math.max(from, sinceAt), to]] : [],
  );
  return { spans: later, ...(runningSince === undefined ? {} : { runningSince: Math.max(runningSince, sinceAt) }) };
}

/** How much a clock has run by `at`, in milliseconds of its measure (working days as open time of the calendar). */
export function consumedMs(
  policy: PolicyInForce,
  measure: Measure,
  ledger: Ledger,
  at: Instant,
): DurationMs | undefined {
  const until = ledger.runningSince === undefined ? undefined : Math.max(at, ledger.runningSince);
  let sumMs = 0;
  for (const [from, to] of spansUntil(ledger, until)) {
    const usedMs =
      measure.time === 'elapsed' ? to - from : workingBetween(calendarOf(policy, measure.calendar), from, to);
    if (usedMs === undefined) return undefined;
    sumMs += usedMs;
  }
  return sumMs;
}

function spansUntil({ spans, runningSince }: Ledger, until: Instant | undefined): [Instant, Instant][] {
  return runningSince === undefined || until === undefined ? spans : [...spans, [runningSince, until]];
}

/** `amount` in whole milliseconds, rounded up. */
export function wholeMs({ n, d }: Amount): DurationMs {
  return Math.ceil(n / d);
}

function atLeastNone(left: Days): Days {
  const none = days(0, 1);
  return compareDays(left, none) < 0 ? none : left;
}

function calendarOf(policy: PolicyInForce, id: string): Calendar {
  const calendar = policy.calendars[id];
  if (!calendar) throw new Error(`policy ${policy.id} has no calendar ${id}`);
  return calendar;
}
