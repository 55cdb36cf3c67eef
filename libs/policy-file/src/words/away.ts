import type { Instant } from '@stepladder/domain';
import { Temporal } from 'temporal-polyfill';

export const AWAY_PATTERN = '^[0-9]{4}-[0-9]{2}-[0-9]{2}(\\.\\.[0-9]{4}-[0-9]{2}-[0-9]{2})?$';

/** Whole local dates, both included, as instants; `to` is excluded. */
export type Away = { from: Instant; to: Instant };

/** Reads `2026-08-10..2026-08-14`, or one date, as a zone has them; a sentence when it is neither. */
export function readAway(word: unknown, zone: string): Away | string {
  const text = String(word);
  const wrong = `${text} is no stretch of dates; write 2026-08-10..2026-08-14`;
  if (!new RegExp(AWAY_PATTERN).test(text)) return wrong;
  const [first = '', last = first] = text.split('..');
  try {
    const [from, through] = [Temporal.PlainDate.from(first), Temporal.PlainDate.from(last)];
    if (Temporal.PlainDate.compare(from, through) > 0) return `${text} ends before it begins`;
    return { from: startOf(from, zone), to: startOf(through.add({ days: 1 }), zone) };
  } catch {
    return wrong;
  }
}

function startOf(date: Temporal.PlainDate, zone: string): Instant {
  return date.toZonedDateTime(zone).epochMilliseconds;
}
