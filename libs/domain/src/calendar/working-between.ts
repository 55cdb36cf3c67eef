import type { DurationMs, Instant } from '../time/instant';
import type { Calendar } from './calendar';
import { spansOf } from './calendar';
import { workedUntil } from './worked';

/** Open time from one instant to another, negative when `to` is earlier. Undefined when either lies outside the window. */
export function workingBetween(calendar: Calendar, from: Instant, to: Instant): DurationMs | undefined {
  const { from: first, until: last } = calendar;
  if (!(from >= first && from <= last && to >= first && to <= last)) return undefined;
  const spans = spansOf(calendar);
  return workedUntil(spans, to) - workedUntil(spans, from);
}
