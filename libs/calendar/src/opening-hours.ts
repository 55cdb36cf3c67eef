import type { CalendarRules, LocalSpan, Weekday } from './calendar-rules';
import { weekdays } from './calendar-rules';
import type { EpochDay } from './local-date';
import { epochDay, weekdayOf } from './local-date';
import type { MinuteSpan } from './minute-span';
import { merged, partsToday, partsTomorrow, without } from './minute-span';

/** The opening hours of one local date in minutes of its clock, in order and apart from each other. */
export type OpeningHours = (day: EpochDay) => readonly MinuteSpan[];

/** Works out the opening hours of any date from rules without problems; `closed` are the dates closed whole. */
export function openingHours(rules: CalendarRules, closed: ReadonlySet<EpochDay>): OpeningHours {
  const weekly = byWeekday(rules.weekly);
  const weeklyBreaks = byWeekday(rules.breaks ?? {});
  const usual = new Map(weekdays.map((day) => [day, merged(without(weekly.get(day)!, weeklyBreaks.get(day)!))]));
  const dates = byDate(rules.dates ?? {});
  const breaks = byDate(rules.breaks ?? {});
  return (day) => {
    if (closed.has(day)) return [];
    const [own, before] = [dates.get(day), dates.get(day - 1)];
    const [breaksToday, breaksBefore] = [breaks.get(day), breaks.get(day - 1)];
    const weekday = usual.get(weekdayOf(day))!;
    if (!own && !before && !breaksToday && !breaksBefore) return weekday;
    const open = own ? partsToday(own) : [...weekday, ...partsTomorrow(before ?? [])];
    return merged(without(merged(open), [...partsToday(breaksToday ?? []), ...partsTomorrow(breaksBefore ?? [])]));
  };
}

/** The dates that explicit entries and `found` public holidays close whole; hours given for a date beat a found one. */
export function closedDays(rules: CalendarRules, found: readonly string[]): Set<EpochDay> {
  const named = rules.holidays ?? [];
  const stillClosed = found.filter((date) => !Object.hasOwn(rules.dates ?? {}, date));
  return new Set([...named, ...stillClosed].map((date) => epochDay(date)!));
}

/** For each weekday the parts of a week's spans that lie on it, those from the day before included. */
export function byWeekday(week: Readonly<Partial<Record<Weekday, readonly LocalSpan[]>>>): Map<Weekday, MinuteSpan[]> {
  return new Map(
    weekdays.map((day, i) => {
      const dayBefore = weekdays[(i + 6) % 7]!;
      return [day, [...partsTomorrow(week[dayBefore] ?? []), ...partsToday(week[day] ?? [])]];
    }),
  );
}

function byDate(entries: Readonly<Record<string, readonly LocalSpan[]>>): Map<EpochDay, readonly LocalSpan[]> {
  const found = Object.entries(entries).flatMap(([date, spans]): [EpochDay, readonly LocalSpan[]][] => {
    const day = epochDay(date);
    return day === undefined ? [] : [[day, spans]];
  });
  return new Map(found);
}
