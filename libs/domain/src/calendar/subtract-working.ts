import type { DurationMs, Instant } from '../time/instant';
import type { Calendar } from './calendar';
import { spansOf } from './calendar';
import { startOfWorked, workedUntil } from './worked';

/**
 * The latest instant from which `ms` of open time have passed until `at`; with `roll`, one exactly on an opening is told
 * as the closing before it. Taking back 0 is `at`. Undefined when the answer or `at` lies outside the window.
 * @throws RangeError when `ms` is negative or not a number
 */
export function subtractWorking(calendar: Calendar, at: Instant, ms: DurationMs): Instant | undefined {
  if (!(ms >= 0)) throw new RangeError(`working time to subtract must not be negative: ${ms} ms`);
  if (!(at >= calendar.from && at <= calendar.until)) return undefined;
  if (ms === 0) return at;
  const spans = spansOf(calendar);
  return startOfWorked(spans, workedUntil(spans, at) - ms);
}
