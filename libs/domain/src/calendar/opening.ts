import type { Instant } from '../time/instant';
import type { Calendar } from './calendar';
import { spansOf } from './calendar';
import { firstAbove } from './rising-index';

/** An open span of a calendar; `day` numbers the working days of the window from 0. */
export type OpenSpan = { opensAt: Instant; closesAt: Instant; day: number };

/** Whether the calendar is open; spans are half-open, so not at a closing. Undefined outside the window. */
export function isOpen(calendar: Calendar, at: Instant): boolean | undefined {
  if (!(at >= calendar.from && at < calendar.until)) return undefined;
  const spans = spansOf(calendar);
  return spans.opens[firstAbove(spans.closes, at)]! <= at;
}

/** `at` itself when open, else the next opening. Undefined outside the window, or when the window has no such opening. */
export function nextOpen(calendar: Calendar, at: Instant): Instant | undefined {
  if (!(at >= calendar.from && at < calendar.until)) return undefined;
  const spans = spansOf(calendar);
  const opensAt = spans.opens[firstAbove(spans.closes, at)];
  return opensAt === undefined ? undefined : Math.max(at, opensAt);
}

/** The open spans between two instants of the window, cut to them; undefined when one of them lies outside the window. */
export function openSpans(calendar: Calendar, from: Instant, to: Instant): OpenSpan[] | undefined {
  if (!(from >= calendar.from && to <= calendar.until)) return undefined;
  const { opens, closes, dayOf } = spansOf(calendar);
  const found: OpenSpan[] = [];
  for (let i = firstAbove(closes, from); i < opens.length && opens[i]! < to; i++) {
    found.push({ opensAt: Math.max(opens[i]!, from), closesAt: Math.min(closes.keys[i]!, to), day: dayOf[i]! });
  }
  return found;
}
