import { wallText } from '@stepladder/calendar';
import type { DurationMs, Instant } from '@stepladder/domain';

const minuteMs = 60_000;

/** The zone in which the terminal shows times: the machine's own. */
export const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A wall-clock time with weekday: `Mon 2026-11-23 17:00`; the zone is named once, beside a table or in `withZone`. */
export const timeText = (at: Instant, zone = localZone()): string => wallText(at, zone);

/** The same with seconds and milliseconds where they are not 0. */
export const exactTimeText = (at: Instant, zone: string): string => wallText(at, zone, 'millisecond');

/** The same with the weekday in full, beside the time: `2026-11-23 Monday 17:00`. */
export function withWeekday(at: Instant, zone = localZone()): string {
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'long' }).format(at);
  const [, date = '', ...time] = exactTimeText(at, zone).split(' ');
  return [date, weekday, ...time].join(' ');
}

/** A wall-clock time and the name of its zone. */
export const withZone = (at: Instant, zone = localZone()): string => `${timeText(at, zone)} ${zone}`;

/** A length of time as a person says it, in its two greatest units: `3 h 12 min`, `2 d 4 h`, `45 s`. */
export function durationText(lengthMs: DurationMs): string {
  const minutes = Math.floor(lengthMs / minuteMs);
  if (minutes < 1) return `${Math.floor(lengthMs / 1000)} s`;
  const units: [number, string][] = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor(minutes / 60) % 24, 'h'],
    [minutes % 60, 'min'],
  ];
  const first = units.findIndex(([count]) => count > 0);
  return units
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}

/** An instant as seen from another: `in 3 h 12 min`, `5 min ago`, `now`. */
export function relativeText(at: Instant, nowAt: Instant): string {
  const awayMs = at - nowAt;
  if (Math.abs(awayMs) < 1000) return 'now';
  return awayMs > 0 ? `in ${durationText(awayMs)}` : `${durationText(-awayMs)} ago`;
}
