import type { DurationMs, Instant } from '../time/instant';
import type { Calendar } from './calendar';
import { spansOf } from './calendar';
import { nextOpen } from './opening';
import { endOfWorked, workedUntil } from './worked';

/**
 * The instant by which `ms` of open time have passed since `at`; a start outside opening hours consumes nothing until
 * the next opening. Adding 0 is `at` when open, else the next opening. Undefined when the answer or `at` lies outside
 * the window: never a wrong answer (semantics: Arithmetic).
 * @throws RangeError when `ms` is negative or not a number
 */
export function addWorking(calendar: Calendar, at: Instant, ms: DurationMs): Instant | undefined {
  if (!(ms >= 0)) throw new RangeError(`working time to add must not be negative: ${ms} ms`);
  if (ms === 0) return nextOpen(calendar, at);
  if (!(at >= calendar.from && at < calendar.until)) return undefined;
  const spans = spansOf(calendar);
  return endOfWorked(spans, workedUntil(spans, at) + ms);
}
