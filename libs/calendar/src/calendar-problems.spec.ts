import { calendarProblems } from './calendar-problems';

const good = { zone: 'Europe/Berlin', weekly: { mon: [['09:00', '17:00']] } };
const paths = (rules: unknown) => calendarProblems(rules).map(({ path }) => path);

test('rules that can be compiled have no problems', () => {
  const nights = { zone: 'UTC', weekly: { mon: [['22:00', '06:00']], tue: [['06:00', '14:00'], ['22:00', '00:00']] } }; // prettier-ignore
  const datesOnly = { zone: 'UTC', weekly: {}, dates: { '2028-02-29': [['09:00', '24:00']] } };
  const holidays = { ...good, holidays: ['2026-12-24'], holidayRules: [{ country: 'DE', region: 'BY.A' }] };
  for (const rules of [good, nights, datesOnly, holidays]) expect(calendarProblems(rules)).toEqual([]);
});

test('all problems are told at once, each with its path', () => {
  const rules = {
    zone: 'Europe/Berlim',
    weekly: { mon: [['9:00', '17:00'], ['24:00', '24:00'], ['10:00'], ['10:00', '10:00']], someday: [], tue: 'all day' },
    dates: { '2026-02-29': [], '2026-03-01': [['10:00', '25:00']] },
    breaks: { noon: [] },
    holidays: ['2026-13-01', 7],
    holidayRules: [{ country: 'Atlantis' }, { country: 'GB', region: 'CORNWALL' }, {}, { country: 'IT', year: 2026 }],
    dueAtClosing: 'wait',
    closingInOverlap: 'earlier',
    opens: 'always',
  }; // prettier-ignore
  expect(paths(rules)).toEqual([
    'opens',
    'zone',
    'weekly.mon[0]',
    'weekly.mon[1]',
    'weekly.mon[2]',
    'weekly.mon[3]',
    'weekly.someday',
    'weekly.tue',
    'dates.2026-02-29',
    'dates.2026-03-01[0]',
    'breaks.noon',
    'holidays[0]',
    'holidays[1]',
    'holidayRules[0].country',
    'holidayRules[1].region',
    'holidayRules[2]',
    'holidayRules[3].year',
    'dueAtClosing',
    'closingInOverlap',
  ]);
});

test.each([undefined, null, 'always', [], 7])('%p is no calendar', (rules) => {
  expect(calendarProblems(rules)).toHaveLength(1);
});

test('a calendar needs a zone and opening hours', () => {
  expect(paths({})).toEqual(['zone', 'weekly']);
  expect(calendarProblems({ zone: '+01:00', weekly: {} })).toEqual([
    { path: 'zone', problem: '+01:00 is no IANA zone' },
  ]);
  expect(calendarProblems({ zone: 'UTC', weekly: { mon: [] } })).toEqual([
    { path: 'weekly', problem: 'this calendar never opens' },
  ]);
});

test('spans that overlap are refused, also over midnight into the next weekday or date', () => {
  const weekly = { mon: [['09:00', '12:00'], ['11:59', '17:00']], sun: [['22:00', '09:01']] }; // prettier-ignore
  expect(calendarProblems({ zone: 'UTC', weekly })).toEqual([
    { path: 'weekly.mon[0]', problem: 'overlaps with weekly.sun[0] (22:00-09:01)' },
    { path: 'weekly.mon[1]', problem: 'overlaps with weekly.mon[0] (09:00-12:00)' },
  ]);
  const dates = { '2026-12-31': [['20:00', '04:00']], '2027-01-01': [['03:00', '05:00'], ['04:00', '06:00']] }; // prettier-ignore
  expect(paths({ ...good, dates })).toEqual(['dates.2027-01-01[1]']);
  expect(paths({ ...good, breaks: { mon: [['12:00', '13:00'], ['12:30', '12:45']] } })).toEqual(['breaks.mon[1]']); // prettier-ignore
});

test('a date cannot be a holiday and have hours', () => {
  const rules = { ...good, holidays: ['2026-12-24', '2026-12-31'], dates: { '2026-12-24': [['09:00', '12:00']], '2026-12-31': [] } }; // prettier-ignore
  expect(paths(rules)).toEqual(['dates.2026-12-24']);
});
