import { addWorking } from '../calendar/add-working';
import type { Calendar } from '../calendar/calendar';
import { compareDays, days, minusDays, type Days } from '../calendar/days';
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days';
import { workingBetween } from '../calendar/working-between';
import type { Amount, Measure } from '../policy/measure';
import type { PolicyInForce } from '../policy/policy-in-force';
import type { ClockState } from '../ticket/ticket';
import type { DurationMs, Instant } from '../time/instant';

/**
 * The instant at which a running clock will have consumed `amount`: what earlier spans used up is taken off, the rest is
 * added from the start of the running span (semantics: Ledger). Undefined beyond the fetched stretch of the calendar.
 */
export function whenConsumed(
  policy: PolicyInForce,
  measure: Measure,
  state: ClockState & { runningSince: Instant },
  amount: Amount,
): Instant | undefined {
  const { runningSince, spans } = state;
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

/** How much a clock has run by `at`, in milliseconds of its measure (working days as open time of the calendar). */
export function consumedMs(
  policy: PolicyInForce,
  measure: Measure,
  state: ClockState,
  at: Instant,
): DurationMs | undefined {
  const spans: [Instant, Instant][] =
    state.runningSince === undefined
      ? state.spans
      : [...state.spans, [state.runningSince, Math.max(at, state.runningSince)]];
  let sumMs = 0;
  for (const [from, to] of spans) {
    const usedMs =
      measure.time === 'elapsed' ? to - from : workingBetween(calendarOf(policy, measure.calendar), from, to);
    if (usedMs === undefined) return undefined;
    sumMs += usedMs;
  }
  return sumMs;
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
