import type { DurationMs, Instant } from '@stepladder/domain';

/** An instant for people: in the policy's zone, and in UTC where that is another. */
export function whenWords(at: Instant, zone: string): string {
  const utc = `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const local = formatFor(zone).format(at).replaceAll(',', '');
  return zone === 'UTC' ? `${local} UTC` : `${local} ${zone} (${utc})`;
}

/** Made once a zone: making one took half of the time of writing a mail. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone) ?? new Intl.DateTimeFormat('en-GB', { ...fields, timeZone: zone });
  formats.set(zone, known);
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

const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
] as const;

/** A length of time for people, in its two greatest units: `3 min`, `2 h 5 min`. */
export function durationWords(lengthMs: DurationMs): string {
  const first = units.findIndex(([, unitMs]) => lengthMs >= unitMs);
  if (first < 0) return '0 s';
  let restMs = lengthMs;
  const counts = units.slice(first, first + 2).map(([unit, unitMs]) => {
    const count = Math.floor(restMs / unitMs);
    restMs -= count * unitMs;
    return count === 0 ? '' : `${count} ${unit}`;
  });
  return counts.filter(Boolean).join(' ');
}
