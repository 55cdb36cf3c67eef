import { calendarDays, type CalendarDay } from './calendar-days';
import type { CalendarRules } from './calendar-rules';

const hour = 3_600_000;
const office: CalendarRules = {
  zone: 'Europe/London',
  weekly: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]])),
  breaks: { wed: [['12:00', '13:00']] },
  dates: { '2026-12-24': [['09:00', '12:00']] },
  holidays: ['2026-08-03'],
  holidayRules: [{ country: 'GB', region: 'ENG' }],
};

const dayOf = (rules: CalendarRules, date: string): CalendarDay =>
  calendarDays(rules, Number(date.slice(0, 4))).find((day) => day.date === date)!;

it('tells every date of a year once, in order', () => {
  expect(calendarDays(office, 2026)).toHaveLength(365);
  expect(calendarDays(office, 2028).map(({ date }) => date)[59]).toBe('2028-02-29');
});

it.each([
  ['2026-03-02', { why: 'weekly', openMs: 8 * hour }, ['09:00-17:00']],
  ['2026-03-04', { why: 'weekly', openMs: 7 * hour }, ['09:00-12:00', '13:00-17:00']],
  ['2026-03-07', { why: 'weekly', openMs: 0 }, []],
  ['2026-08-03', { why: 'closed', openMs: 0 }, []],
  ['2026-12-24', { why: 'own', openMs: 3 * hour }, ['09:00-12:00']],
  ['2026-12-25', { why: 'holiday', openMs: 0, holiday: 'Christmas Day' }, []],
] as const)('tells of %s what counts, and why', (date, facts, spans) => {
  const day = dayOf(office, date);
  expect(day).toMatchObject(facts);
  expect(day.spans.map(({ opens, closes }) => `${opens}-${closes}`)).toEqual(spans);
});

it('counts what a clock change leaves of a night, and shows each date its own part of it', () => {
  const nights: CalendarRules = { zone: 'Europe/Rome', weekly: { sat: [['22:00', '06:00']] } };
  const sunday = dayOf(nights, '2026-03-29');
  expect(sunday.openMs).toBe(5 * hour);
  expect(sunday.spans).toEqual([
    {
      opensAt: Date.parse('2026-03-28T23:00:00Z'),
      closesAt: Date.parse('2026-03-29T04:00:00Z'),
      ...{ opens: '00:00', closes: '06:00' },
    },
  ]);
  expect(dayOf(nights, '2026-03-28').spans).toMatchObject([{ opens: '22:00', closes: '24:00' }]);
});

it.each([
  ['2026-03-28', 24, undefined],
  ['2026-03-29', 23, -1],
  ['2026-10-25', 25, 1],
])('says of %s that %d hours count, and by how many hours a clock change made it so', (date, hours, changed) => {
  const always: CalendarRules = {
    zone: 'Europe/London',
    weekly: { sat: [['00:00', '24:00']], sun: [['00:00', '24:00']] },
  };
  const { openMs, clockChangeMs } = dayOf(always, date);
  expect([openMs, clockChangeMs]).toEqual([hours * hour, changed && changed * hour]);
});
