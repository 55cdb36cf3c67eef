import type { Instant } from '@stepladder/domain';
import { Temporal } from 'temporal-polyfill';

const spelling = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads `2026-03-02T09:00:00Z`, with an offset instead of Z, with up to three decimals or without seconds; where a zone is
 * given also what the clock on its wall shows, `2026-03-02T09:00`. A sentence when it is none of these, and when the
 * zone's clocks skip the time or show it twice: which instant is meant is not guessed.
 */
export function readInstant(text: string, zone?: string): Instant | string {
  const found = spelling.exec(text);
  if (!found) return `${text === '' ? 'nothing' : text} is no instant; write 2026-03-02T09:00:00Z`;
  const hasOffset = found[3] !== undefined;
  const at = attempt(() => Temporal.Instant.from(hasOffset ? text : `${text}Z`));
  if (!at) return `${text} is no instant: there is no such date or time of day`;
  if (hasOffset) return at.epochMilliseconds;
  if (zone === undefined) return `${text} lacks its offset; write ${text}Z for UTC`;
  const shown = attempt(() => Temporal.PlainDateTime.from(text).toZonedDateTime(zone, { disambiguation: 'reject' }));
  return shown?.epochMilliseconds ?? `the clocks of ${zone} skip ${text} or show it twice; write it with its offset`;
}

/** An instant in UTC, `2026-03-02T09:00:00Z`, with milliseconds where it has some. */
export function writtenInstant(at: Instant): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
