import type { Instant } from '@stepladder/domain';
import { Temporal } from 'temporal-polyfill';

export const LOCAL_TIME_PATTERN =
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?(Z|[+-][0-9]{2}:[0-9]{2})?$';

const spelling = new RegExp(LOCAL_TIME_PATTERN);

/**
 * Reads `2026-03-02 09:00` as a zone shows it, or with its own offset. A time in a gap or an overlap of the zone's clocks
 * is resolved as Temporal's `compatible` does. A sentence when it is no time.
 */
export function readTime(word: unknown, zone: string): Instant | string {
  const text = String(word);
  const wrong = `${text} is no time; write 2026-03-02 09:00`;
  const [, , , offset] = spelling.exec(text) ?? [];
  if (!spelling.test(text)) return wrong;
  try {
    const iso = text.replace(' ', 'T');
    if (offset !== undefined) return Temporal.Instant.from(iso).epochMilliseconds;
    return Temporal.PlainDateTime.from(iso).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
  } catch {
    return wrong;
  }
}

/** The instant of a document that has been checked. */
export function timeOf(word: unknown, zone: string): Instant {
  const at = readTime(word, zone);
  if (typeof at === 'string') throw new Error(at);
  return at;
}
