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
 * added from the start of the running span (semantics: Ledger). Where they used up more than that it is the instant at which
 * they did. Undefined beyond the fetched stretch of the calendar.
 */
export function whenConsumed(
  policy: PolicyInForce,
  measure: Measure,
  { runningSince, spans }: Ledger & { runningSince: Instant },
  amount: Amount,
): Instant | undefined {
  switch (measure.time) {
    case 'elapsed':
      return reached(spans, runningSince, {
        left: Math.max(wholeMs(amount), 0),
        between: (from, to) => to - from,
        minus: (left, used) => left - used,
        add: (from, left) => from + left,
      });
    case 'working': {
      const calendar = calendarOf(policy, measure.calendar);
      return reached(spans, runningSince, {
        left: Math.max(wholeMs(amount), 0),
        between: (from, to) => workingBetween(calendar, from, to),
        minus: (left, used) => left - used,
        add: (from, left) => addWorking(calendar, from, left),
      });
    }
    case 'working-days': {
      const calendar = calendarOf(policy, measure.calendar);
      return reached(spans, runningSince, {
        left: atLeastNone(days(amount.n, amount.d)),
        between: (from, to) => workingDaysBetween(calendar, from, to),
        minus: minusDays,
        add: (from, left) => addWorkingDays(calendar, from, left),
      });
    }
  }
}

/** How something is counted: what is left to be consumed, and the arithmetic of it. */
type Counting<Counted> = {
  left: Counted;
  between: (from: Instant, to: Instant) => Counted | undefined;
  minus: (left: Counted, used: Counted) => Counted;
  add: (from: Instant, left: Counted) => Instant | undefined;
};

function reached<Counted extends number | Days>(
  spans: Ledger['spans'],
  runningSince: Instant,
  { left: all, between, minus, add }: Counting<Counted>,
): Instant | undefined {
  let left = all;
  for (const [from, to] of spans) {
    const used = between(from, to);
    if (used === undefined) return undefined;
    const after = minus(left, used);
    if (isLess(after)) return add(from, left);
    left = after;
  }
  return add(runningSince, left);
}

/** Whether it is less than nothing. */
function isLess(amount: number | Days): boolean {
  return typeof amount === 'number' ? amount < 0 : compareDays(amount, days(0)) < 0;
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
