import type { Calendar, Instant } from '@stepladder/domain';
import { openCalendar } from '@stepladder/domain';
import type { CalendarRules } from './calendar-rules';
import { compileCalendar } from './compile-calendar';
import { holidayYears } from './public-holidays';

/**
 * Asks a question of the years in which all of `around` lie, and of more and more years until it is answered: undefined
 * means that the years do not suffice.
 */
export type ReachingCalendar = <T>(question: (calendar: Calendar) => T | undefined, ...around: Instant[]) => T;

type Years = { first: number; last: number };

/** The years for which calendars are compiled: farther away, what a zone's clocks do is a fairy tale. */
const hoursKnown: Years = { first: 1900, last: 2199 };

/**
 * A calendar for questions at any time: compiled by whole years as far as a question needs, and what was compiled is kept.
 * It answers or throws, never wrongly for want of a longer window.
 * @throws when asked: Error that lists every problem of the rules; RangeError when an instant, or every possible answer,
 * lies outside the years for which calendars are compiled
 */
export function reachingCalendar(id: string, rules: CalendarRules): ReachingCalendar {
  const compiled = new Map<string, Calendar>();
  const known = rules.holidayRules?.length ? holidayYears : hoursKnown;
  const opened = yearsOpened(rules) ?? known;
  const calendarOf = (first: number, last: number): Calendar => {
    const key = `${first}-${last}`;
    const kept = compiled.get(key);
    if (kept) return kept;
    // A day more on either side: the year begins at another instant in every zone.
    const window = compileCalendar(id, rules, Date.UTC(first, 0, 0), Date.UTC(last + 1, 0, 2));
    const calendar = openCalendar(window);
    compiled.set(key, calendar);
    return calendar;
  };
  return (question, ...around) => {
    const years = around.map((at) => new Date(at).getUTCFullYear());
    const [first, last] = [Math.min(...years), Math.max(...years)];
    if (!(first >= known.first && last <= known.last)) throw noAnswer(id, known);
    for (let more = 0; ; more = Math.max(1, more * 4)) {
      const [from, until] = [Math.max(first - more, known.first), Math.min(last + more, known.last)];
      const answer = question(calendarOf(from, until));
      if (answer !== undefined) return answer;
      if (from <= opened.first && until >= opened.last) throw noAnswer(id, known);
    }
  };
}

/** The years of a calendar that opens on single dates only; undefined when it opens week by week. */
function yearsOpened({ weekly, dates = {} }: CalendarRules): Years | undefined {
  const years = Object.keys(dates).map((date) => Number(date.slice(0, 4)));
  if (years.length === 0 || Object.values(weekly).some((spans) => spans.length > 0)) return undefined;
  return { first: Math.min(...years), last: Math.max(...years) };
}

function noAnswer(id: string, { first, last }: Years): RangeError {
  return new RangeError(`calendar ${id}: no answer from ${first} to ${last}, the years for which it can be compiled`);
}
