import type { Weekday } from './calendar-rules';
import { weekdays } from './calendar-rules';

/** A local date as days since 1970-01-01. */
export type EpochDay = number;

export const DAY_MS = 86_400_000;

/** The epoch day of a date YYYY-MM-DD; undefined when there is no such date. */
export function epochDay(date: string): EpochDay | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const ms = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(ms) || dateOf(ms / DAY_MS) !== date ? undefined : ms / DAY_MS;
}

/** The date YYYY-MM-DD of an epoch day. */
export function dateOf(day: EpochDay): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The weekday of an epoch day. */
export function weekdayOf(day: EpochDay): Weekday {
  // 1970-01-01 was a Thursday.
  return weekdays[(((day + 3) % 7) + 7) % 7]!;
}
