import type ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { dateOf, epochDay } from '../local-date';

/** Longer than any holiday; so long an event is a slip of the pen. */
const MOST_DAYS = 366;

/**
 * The dates from `start` to `end`, the end's own left out, when both are dates or local midnights; else a sentence why no
 * day is covered whole. Times in UTC are looked at on the wall of `zone`, all others as they are written.
 */
export function wholeDays(start: ICAL.Time, end: ICAL.Time, zone: string): string[] | string {
  const [from, to] = [onTheWall(start, zone), onTheWall(end, zone)];
  if (!from.isMidnight || !to.isMidnight) return `from ${from.text} to ${to.text}, which is no whole day`;
  const [first, after] = [epochDay(from.date)!, epochDay(to.date)!];
  if (after < first) return `it ends on ${to.date}, before it begins on ${from.date}`;
  // Some programs write the last date itself for an event of one day.
  const count = after === first && start.isDate ? 1 : after - first;
  if (count === 0) return `it has no length at ${from.text}`;
  if (count > MOST_DAYS) return `it lasts ${count} days from ${from.date}`;
  return Array.from({ length: count }, (_, i) => dateOf(first + i));
}

function onTheWall(time: ICAL.Time, zone: string): { date: string; isMidnight: boolean; text: string } {
  const shown =
    !time.isDate && time.zone?.tzid === 'UTC'
      ? Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000)
          .toZonedDateTimeISO(zone)
          .toPlainDateTime()
      : Temporal.PlainDateTime.from(parts(time));
  const isMidnight = shown.toPlainTime().equals(Temporal.PlainTime.from('00:00'));
  const date = shown.toPlainDate().toString();
  return { date, isMidnight, text: isMidnight ? date : shown.toString({ smallestUnit: 'minute' }).replace('T', ' ') };
}

function parts({ year, month, day, hour, minute, second, isDate }: ICAL.Time) {
  return isDate ? { year, month, day } : { year, month, day, hour, minute, second };
}
