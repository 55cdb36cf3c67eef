import { calendarProblems } from '@stepladder/calendar';
import type { CalendarFormat } from '../format/calendar-format';
import type { SoundParts } from '../format/sound-parts';
import { calendarRules } from '../expand/expand-calendar';
import type { Complaint, Path } from '../policy-problem';
import { readSpan, weekdaysOf } from '../words/opening-hours';
import { checkZone } from './check-head';

/** What is wrong with the calendars: days, spans, dates, holiday regions, zones. */
export function checkCalendars({ calendars = {}, zone = 'UTC' }: SoundParts): Complaint[] {
  return Object.entries(calendars).flatMap(([id, calendar]) => {
    const path = ['calendars', id];
    const words = [...checkHours(calendar, path), ...checkSpans(calendar, path)];
    const zones = calendar.zone === undefined ? [] : checkZone(calendar.zone, [...path, 'zone']);
    if (words.length + zones.length > 0) return [...words, ...zones];
    return calendarProblems(calendarRules(calendar, calendar.zone ?? zone)).flatMap(({ path: found, problem }) =>
      // The policy's own zone is judged where it stands.
      found === 'zone' ? [] : [{ path: [...path, ...writtenIn(calendar, found)], problem }],
    );
  });
}

function checkHours({ hours }: CalendarFormat, path: Path): Complaint[] {
  const seen = new Set<string>();
  return Object.keys(hours).flatMap((key): Complaint[] => {
    const at = { path: [...path, 'hours', key], at: 'key' as const };
    const days = weekdaysOf(key);
    if (days.length === 0) return [{ ...at, problem: `${key} is no day; write mon, mon-fri or every-day` }];
    const again = days.filter((day) => seen.has(day));
    for (const day of days) seen.add(day);
    return again.length === 0 ? [] : [{ ...at, problem: `${again.join(', ')} has its hours above already` }];
  });
}

function checkSpans(calendar: CalendarFormat, path: Path): Complaint[] {
  return (['hours', 'open-on', 'breaks'] as const).flatMap((section) =>
    Object.entries(calendar[section] ?? {}).flatMap(([key, spans]) =>
      spans.flatMap((span, i) => {
        const read = readSpan(span);
        return typeof read === 'string' ? [{ path: [...path, section, key, i], problem: read }] : [];
      }),
    ),
  );
}

const sections: Record<string, string> = {
  weekly: 'hours',
  dates: 'open-on',
  holidays: 'closed',
  holidayRules: 'closed-by',
};

/** Where the document writes what the calendar's rules call `weekly.mon[0]`. */
function writtenIn(calendar: CalendarFormat, rulesPath: string): Path {
  const steps = rulesPath.split(/[.[\]]+/).filter((step) => step !== '');
  const [section = '', ...rest] = steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const written = sections[section] ?? section;
  if (section === 'weekly') {
    const [day, ...more] = rest;
    const key = Object.keys(calendar.hours).find((each) => (weekdaysOf(each) as unknown[]).includes(day));
    return key === undefined ? [written] : [written, key, ...more];
  }
  const alone = section === 'holidayRules' && !Array.isArray(calendar['closed-by']);
  return [written, ...(alone ? rest.slice(1) : rest)];
}
