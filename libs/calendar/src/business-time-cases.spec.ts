import type { Calendar, Instant } from '@stepladder/domain';
import { addWorking, nextOpen, openCalendar, subtractWorking, workingBetween } from '@stepladder/domain';
import type { CalendarRules } from './calendar-rules';
import { compileCalendar } from './compile-calendar';
import { testWithData } from './testing/data-file';

type Case = {
  id: string;
  calendar: string;
  op: 'add' | 'subtract' | 'between' | 'next_open';
  start: string;
  end?: string;
  seconds?: number;
  expected?: string;
  expected_roll?: string;
  expected_seconds?: number;
};
type Cases = {
  calendars: Record<string, Pick<CalendarRules, 'weekly' | 'holidays' | 'dates' | 'breaks'> & { tz: string }>;
  cases: Case[];
};

const DAY_MS = 86_400_000;
const file = 'business-time-cases.json';

testWithData(file, 'all 402 business-time cases hold, with due instants that stay and that roll', (text) => {
  const { calendars, cases } = JSON.parse(text) as Cases;
  expect(cases).toHaveLength(402);
  const wrong: string[] = [];
  for (const one of cases) {
    const { tz, ...hours } = calendars[one.calendar]!;
    const start = Date.parse(one.start);
    const until = Date.parse(one.end ?? one.start) + 200 * DAY_MS;
    const rules: CalendarRules = { zone: tz, ...hours, closingInOverlap: 'compatible' };
    const window = compileCalendar(one.calendar, rules, start - 200 * DAY_MS, until);
    for (const dueAtClosing of ['stay', 'roll'] as const) {
      const got = answer(openCalendar({ ...window, dueAtClosing }), one, start);
      const expected = dueAtClosing === 'roll' ? (one.expected_roll ?? one.expected) : one.expected;
      const wanted = expected === undefined ? one.expected_seconds! * 1000 : Date.parse(expected);
      if (got !== wanted) wrong.push(`${one.id} ${dueAtClosing}: ${got} instead of ${wanted}`);
    }
  }
  expect(wrong).toEqual([]);
});

function answer(calendar: Calendar, one: Case, start: Instant): number | undefined {
  switch (one.op) {
    case 'add':
      return addWorking(calendar, start, one.seconds! * 1000);
    case 'subtract':
      return subtractWorking(calendar, start, one.seconds! * 1000);
    case 'between':
      return workingBetween(calendar, start, Date.parse(one.end!));
    case 'next_open':
      return nextOpen(calendar, start);
  }
}
