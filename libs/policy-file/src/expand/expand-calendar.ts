import type { CalendarRules, HolidayRule, LocalSpan } from '@stepladder/calendar';
import type { CalendarFormat } from '../format/calendar-format';
import { readSpan, weekdaysOf } from '../words/opening-hours';

/** A calendar as `libs/calendar` compiles it. Its days and spans must have been checked. */
export function calendarRules(calendar: CalendarFormat, zone: unknown): CalendarRules {
  const weekly = Object.entries(calendar.hours).flatMap(([days, spans]) =>
    weekdaysOf(days).map((day) => [day, spans.map(spanOf)]),
  );
  const { closed, breaks } = calendar;
  const closing = calendar['due-at-closing'];
  const overlap = calendar['closing-in-overlap'];
  const openOn = calendar['open-on'];
  const closedBy = calendar['closed-by'];
  return {
    zone: String(zone),
    weekly: Object.fromEntries(weekly) as CalendarRules['weekly'],
    ...(openOn && { dates: spansByKey(openOn) }),
    ...(breaks && { breaks: spansByKey(breaks) }),
    ...(closed && { holidays: closed.map(String) }),
    ...(closedBy && { holidayRules: [closedBy].flat().map(holidayRule) }),
    ...(closing && { dueAtClosing: closing }),
    ...(overlap && { closingInOverlap: overlap }),
  };
}

function spansByKey(spans: Record<string, unknown[]>): Record<string, LocalSpan[]> {
  return Object.fromEntries(Object.entries(spans).map(([key, each]) => [key, each.map(spanOf)]));
}

function spanOf(word: unknown): LocalSpan {
  const span = readSpan(word);
  if (typeof span === 'string') throw new Error(span);
  return span;
}

function holidayRule({ country, region }: { country: string; region?: string | undefined }): HolidayRule {
  return region === undefined ? { country } : { country, region };
}
