import type { DurationMs, Instant } from '@stepladder/domain';
import type { Wording } from './languages/wording';

/** An instant for people: in the policy's zone, and in UTC where that is another. */
export function whenWords(at: Instant, zone: string, { locale }: Pick<Wording, 'locale'>): string {
  const utc = `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const local = formatFor(locale, zone).format(at).replaceAll(',', '');
  return zone === 'UTC' ? `${local} UTC` : `${local} ${zone} (${utc})`;
}

/** Made once a language and zone: making one took half of the time of writing a mail. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: string, zone: string): Intl.DateTimeFormat {
  const key = `${locale} ${zone}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...fields, timeZone: zone });
  formats.set(key, known);
  return known;
}

const fields = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

const unitMs = [86_400_000, 3_600_000, 60_000, 1_000] as const;

/** A length of time for people, in its two greatest units: `3 min`, `2 h 5 min`. */
export function durationWords(lengthMs: DurationMs, { units }: Pick<Wording, 'units'>): string {
  const first = unitMs.findIndex((each) => lengthMs >= each);
  if (first < 0) return `0 ${units[3]}`;
  let restMs = lengthMs;
  const counts = [first, first + 1].map((index) => {
    const each = unitMs[index] ?? Infinity;
    const count = Math.floor(restMs / each);
    restMs -= count * each;
    return count === 0 ? '' : `${count} ${units[index]}`;
  });
  return counts.filter(Boolean).join(' ');
}
