import { openCalendar, openSpans, type Instant } from '@stepladder/domain';
import type { CalendarRules } from './calendar-rules';
import { compileCalendar } from './compile-calendar';
import { DAY_MS, dateOf, epochDay } from './local-date';
import { namedHolidays } from './public-holidays';
import { instantOf, localMsAt, zoneOffsets, type ZoneOffsets } from './zone-offsets';

/** Opening and closing of a day, as instants and as the calendar's clock shows them; the end of a day is `24:00`. */
export type DaySpan = { opensAt: Instant; closesAt: Instant; opens: string; closes: string };

/**
 * One date of a calendar. `openMs` is what counts on it. Why it is as it is: `weekly` hours, hours of its `own`, `closed` by
 * name, or a public `holiday`, called `holiday`. `clockChangeMs` is there where clocks are put forward or back in its open
 * hours: by how much these are longer, or below zero shorter, than their times say.
 */
export type CalendarDay = {
  date: string;
  openMs: number;
  spans: DaySpan[];
  why: 'weekly' | 'own' | 'closed' | 'holiday';
  holiday?: string;
  clockChangeMs?: number;
};

/**
 * Every date of a year, by the same compiled spans that clocks count on.
 * @throws Error that lists every problem of the rules with its path
 */
export function calendarDays(rules: CalendarRules, year: number): CalendarDay[] {
  const first = epochDay(`${year}-01-01`)!;
  const last = epochDay(`${year + 1}-01-01`)!;
  const [fromAt, untilAt] = [(first - 2) * DAY_MS, (last + 2) * DAY_MS];
  const offsets = zoneOffsets(rules.zone, fromAt, untilAt);
  const calendar = openCalendar(compileCalendar('year', rules, fromAt, untilAt));
  const midnight = (day: number): Instant => instantOf(offsets, day * DAY_MS, 'earlier');
  const names = new Map((rules.holidayRules ?? []).flatMap((rule) => namesOf(rule, year)));
  return Array.from({ length: last - first }, (_, index) => {
    const day = first + index;
    const spans = openSpans(calendar, midnight(day), midnight(day + 1)) ?? [];
    const shown = spans.map(({ opensAt, closesAt }) => {
      const [opens, closes] = [wall(offsets, opensAt, day), wall(offsets, closesAt, day)];
      return { opensAt, closesAt, opens, closes };
    });
    const openMs = spans.reduce((sum, { opensAt, closesAt }) => sum + closesAt - opensAt, 0);
    const clockChangeMs = spans.reduce((sum, span) => sum + clockChangeIn(offsets, span), 0);
    return {
      ...{ date: dateOf(day), openMs, spans: shown, ...whyOf(rules, dateOf(day), names) },
      ...(clockChangeMs === 0 ? {} : { clockChangeMs }),
    };
  });
}

/** The year before as well: a holiday of several days may reach over New Year. */
function namesOf(rule: NonNullable<CalendarRules['holidayRules']>[number], year: number): [string, string][] {
  return [year - 1, year].flatMap((each) =>
    namedHolidays(rule, each).map(({ date, name }): [string, string] => [date, name]),
  );
}

function whyOf(rules: CalendarRules, date: string, names: Map<string, string>): Pick<CalendarDay, 'why' | 'holiday'> {
  const holiday = names.get(date);
  const named = holiday === undefined ? {} : { holiday };
  if (rules.holidays?.includes(date)) return { why: 'closed', ...named };
  if (Object.hasOwn(rules.dates ?? {}, date)) return { why: 'own', ...named };
  return holiday === undefined ? { why: 'weekly' } : { why: 'holiday', holiday };
}

function clockChangeIn(offsets: ZoneOffsets, { opensAt, closesAt }: Pick<DaySpan, 'opensAt' | 'closesAt'>): number {
  return localMsAt(offsets, opensAt) - opensAt - (localMsAt(offsets, closesAt) - closesAt);
}

function wall(offsets: ZoneOffsets, at: Instant, day: number): string {
  const localMs = localMsAt(offsets, at);
  return localMs >= (day + 1) * DAY_MS ? '24:00' : new Date(localMs).toISOString().slice(11, 16);
}
