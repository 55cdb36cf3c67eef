import type { DurationMs, Instant } from '../time/instant';
import type { Calendar, Spans } from './calendar';
import { spansOf } from './calendar';
import type { Days } from './days';
import { days, minusDays, plusDays } from './days';
import { nextOpen } from './opening';
import { firstAbove } from './rising-index';
import { endOfWorked, startOfWorked, workedUntil } from './worked';

/**
 * The instant by which `amount` working days have passed since `at`. Each open day counts exactly 1 and is consumed
 * linearly over its open time, whatever its length; the result is exact, rounded up to the millisecond once, at the end
 * (semantics: Arithmetic). Undefined when the answer or `at` lies outside the window.
 * @throws RangeError when `amount` is negative
 */
export function addWorkingDays(calendar: Calendar, at: Instant, amount: Days): Instant | undefined {
  requireAmount(amount);
  if (amount.n === 0n) return nextOpen(calendar, at);
  if (!(at >= calendar.from && at < calendar.until)) return undefined;
  const spans = spansOf(calendar);
  const worked = workedByDay(spans, plusDays(dayPosition(spans, at), amount), 'up');
  return worked === undefined ? undefined : endOfWorked(spans, worked);
}

/**
 * The latest instant from which `amount` working days have passed until `at`, rounded to the earlier millisecond so that
 * the stretch is never shorter than asked; with `roll`, one exactly on an opening is told as the closing before it.
 * Undefined when the answer or `at` lies outside the window.
 * @throws RangeError when `amount` is negative
 */
export function subtractWorkingDays(calendar: Calendar, at: Instant, amount: Days): Instant | undefined {
  requireAmount(amount);
  if (!(at >= calendar.from && at <= calendar.until)) return undefined;
  if (amount.n === 0n) return at;
  const spans = spansOf(calendar);
  const worked = workedByDay(spans, minusDays(dayPosition(spans, at), amount), 'down');
  return worked === undefined ? undefined : startOfWorked(spans, worked);
}

/** Working days from one instant to another, exact; negative when `to` is earlier. Undefined outside the window. */
export function workingDaysBetween(calendar: Calendar, from: Instant, to: Instant): Days | undefined {
  const { from: first, until: last } = calendar;
  if (!(from >= first && from <= last && to >= first && to <= last)) return undefined;
  const spans = spansOf(calendar);
  return minusDays(dayPosition(spans, to), dayPosition(spans, from));
}

/** Working days since the window's start: whole days before, and the share of the present day that is used. */
function dayPosition(spans: Spans, at: Instant): Days {
  const i = firstAbove(spans.closes, at);
  const day = spans.dayOf[i];
  if (day === undefined) return days(spans.workedBeforeDay.length - 1);
  const length = dayLength(spans, day);
  return days(BigInt(day) * length + BigInt(workedUntil(spans, at) - spans.workedBeforeDay[day]!), length);
}

/** Working milliseconds up to a position in working days; undefined when the window does not reach so far. */
function workedByDay(spans: Spans, position: Days, rounded: 'up' | 'down'): DurationMs | undefined {
  const dayCount = spans.workedBeforeDay.length - 1;
  if (position.n < 0n || position.n > BigInt(dayCount) * position.d) return undefined;
  const day = Number(position.n / position.d);
  const share = position.n % position.d;
  if (share === 0n) return spans.workedBeforeDay[day];
  const exact = share * dayLength(spans, day);
  const whole = exact / position.d;
  const inDay = rounded === 'up' && exact % position.d > 0n ? whole + 1n : whole;
  return spans.workedBeforeDay[day]! + Number(inDay);
}

function dayLength(spans: Spans, day: number): bigint {
  return BigInt(spans.workedBeforeDay[day + 1]! - spans.workedBeforeDay[day]!);
}

function requireAmount(amount: Days): void {
  if (amount.n < 0n)
    throw new RangeError(`working days to add or subtract must not be negative: ${amount.n}/${amount.d}`);
}
