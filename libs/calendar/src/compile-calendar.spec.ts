import {
  addWorking,
  addWorkingDays,
  days,
  isOpen,
  openCalendar,
  openSpans,
  windowsAgree,
  workingBetween,
  workingDaysBetween,
} from '@stepladder/domain';
import type { CalendarRules, LocalSpan, Weekday } from './calendar-rules';
import { weekdays } from './calendar-rules';
import { calendarWindow, compileCalendar } from './compile-calendar';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const at = (text: string) => Date.parse(`${text}Z`);
const iso = (instant: number | undefined) =>
  instant === undefined ? 'beyond' : new Date(instant).toISOString().slice(0, 16);
const everyDay = (...spans: LocalSpan[]) =>
  Object.fromEntries(weekdays.map((day) => [day, spans])) as Record<Weekday, LocalSpan[]>;
const officeHours = { ...everyDay(['09:00', '17:00']), sat: [], sun: [] };

function open(rules: CalendarRules, from: string, until: string) {
  return openCalendar(compileCalendar('any', rules, at(`${from}T12:00`), at(`${until}T12:00`)));
}

/** The open spans of a UTC day, as `hh:mm-hh:mm`. */
function hoursOn(rules: CalendarRules, date: string): string[] {
  const calendar = open(rules, iso(at(`${date}T00:00`) - 5 * DAY_MS).slice(0, 10), date);
  const spans = openSpans(calendar, at(`${date}T00:00`), at(`${date}T00:00`) + DAY_MS)!;
  return spans.map(({ opensAt, closesAt }) => `${iso(opensAt).slice(11)}-${iso(closesAt).slice(11)}`);
}

test('opening hours keep to the clock on the wall across a change of the clocks', () => {
  const berlin = open({ zone: 'Europe/Berlin', weekly: officeHours }, '2026-03-20', '2026-04-10');
  expect(iso(addWorking(berlin, at('2026-03-27T15:00'), HOUR_MS))).toBe('2026-03-27T16:00');
  expect(iso(addWorking(berlin, at('2026-03-27T15:00'), 2 * HOUR_MS))).toBe('2026-03-30T08:00');
});

test('a 24-hour span on a 25-hour day is 25 hours, and one working day', () => {
  const always = open({ zone: 'America/New_York', weekly: everyDay(['00:00', '24:00']) }, '2026-10-25', '2026-11-10');
  const [from, to] = [at('2026-11-01T04:00'), at('2026-11-02T05:00')];
  expect(workingBetween(always, from, to)).toBe(25 * HOUR_MS);
  expect(workingDaysBetween(always, from, to)).toEqual(days(1));
  expect(iso(addWorkingDays(always, from, days(1, 2)))).toBe('2026-11-01T16:30');
});

test('a closing in an overlap is the later one, or with compatible the earlier one', () => {
  const rules: CalendarRules = { zone: 'America/New_York', weekly: everyDay(['00:00', '01:30']) };
  const night = [at('2026-11-01T04:00'), at('2026-11-01T12:00')] as const;
  expect(workingBetween(open(rules, '2026-10-25', '2026-11-10'), ...night)).toBe(2.5 * HOUR_MS);
  const compatible = open({ ...rules, closingInOverlap: 'compatible' }, '2026-10-25', '2026-11-10');
  expect(workingBetween(compatible, ...night)).toBe(1.5 * HOUR_MS);
});

test('spans that a gap pushes over each other count once', () => {
  const weekly = everyDay(['02:10', '02:20'], ['02:40', '02:50'], ['03:00', '03:30']);
  const calendar = open({ zone: 'America/New_York', weekly }, '2026-03-01', '2026-03-20');
  const morning = openSpans(calendar, at('2026-03-08T05:00'), at('2026-03-08T12:00'))!;
  expect(morning.map((span) => [iso(span.opensAt), iso(span.closesAt)])).toEqual([
    ['2026-03-08T07:00', '2026-03-08T07:30'],
    ['2026-03-08T07:40', '2026-03-08T07:50'],
  ]);
  expect(new Set(morning.map(({ day }) => day)).size).toBe(1);
});

test('what a gap before midnight would push into the next date is cut off there', () => {
  const weekly: CalendarRules['weekly'] = { fri: [['23:10', '23:40'], ['23:50', '00:05']] }; // prettier-ignore
  const calendar = open({ zone: 'Asia/Pyongyang', weekly }, '2018-05-01', '2018-05-08');
  const night = openSpans(calendar, calendar.from, calendar.until)!;
  expect(night.map((span) => [iso(span.opensAt), iso(span.closesAt), span.day])).toEqual([
    ['2018-05-04T14:40', '2018-05-04T15:00', 0],
    ['2018-05-04T15:00', '2018-05-04T15:05', 1],
  ]);
});

test('a span over midnight belongs to each date for its part; a holiday takes its part only', () => {
  const rules: CalendarRules = { zone: 'UTC', weekly: { mon: [['22:00', '06:00']] }, holidays: ['2026-03-10'] };
  expect(hoursOn(rules, '2026-03-03')).toEqual(['00:00-06:00']);
  expect(hoursOn(rules, '2026-03-09')).toEqual(['22:00-00:00']);
  expect(hoursOn(rules, '2026-03-10')).toEqual([]);
  const calendar = open(rules, '2026-03-01', '2026-03-05');
  expect(workingDaysBetween(calendar, calendar.from, calendar.until)).toEqual(days(2));
});

test('hours given for a date replace the weekly ones, and reach into the next date unless it has its own', () => {
  const weekly: CalendarRules['weekly'] = { mon: [['20:00', '04:00']], wed: [['05:00', '09:00']] };
  const dates = { '2026-03-03': [['21:00', '02:00']], '2026-03-11': [] } as const;
  expect(hoursOn({ zone: 'UTC', weekly, dates }, '2026-03-03')).toEqual(['21:00-00:00']);
  expect(hoursOn({ zone: 'UTC', weekly, dates }, '2026-03-04')).toEqual(['00:00-02:00', '05:00-09:00']);
  expect(hoursOn({ zone: 'UTC', weekly, dates }, '2026-03-10')).toEqual(['00:00-04:00']);
  expect(hoursOn({ zone: 'UTC', weekly, dates }, '2026-03-11')).toEqual([]);
});

test('breaks are taken out: those of a weekday from the weekly hours, those of a date from whatever is open', () => {
  const rules: CalendarRules = {
    zone: 'UTC',
    weekly: officeHours,
    dates: { '2026-03-10': [['10:00', '18:00']] },
    breaks: { tue: [['12:00', '13:00']], '2026-03-10': [['17:00', '02:00']], '2026-03-03': [['08:00', '10:00']] },
  };
  expect(hoursOn(rules, '2026-03-03')).toEqual(['10:00-12:00', '13:00-17:00']);
  expect(hoursOn(rules, '2026-03-10')).toEqual(['10:00-17:00']);
  expect(hoursOn(rules, '2026-03-04')).toEqual(['09:00-17:00']);
});

test('a date whose breaks leave no open time is no working day', () => {
  const breaks = { '2026-03-03': [['09:00', '17:00']] } as const;
  const calendar = open({ zone: 'UTC', weekly: officeHours, breaks }, '2026-03-02', '2026-03-05');
  expect(workingDaysBetween(calendar, at('2026-03-02T00:00'), at('2026-03-05T00:00'))).toEqual(days(2));
});

test('hours given for a date beat a public holiday, but not a holiday named', () => {
  const rules: CalendarRules = {
    zone: 'Europe/London',
    weekly: officeHours,
    holidayRules: [{ country: 'GB', region: 'ENG' }],
    dates: { '2026-12-28': [['10:00', '12:00']] },
  };
  expect(hoursOn(rules, '2026-12-25')).toEqual([]);
  expect(hoursOn(rules, '2026-12-28')).toEqual(['10:00-12:00']);
  expect(() => hoursOn({ ...rules, holidays: ['2026-12-28'] }, '2026-12-28')).toThrow('dates.2026-12-28');
});

test('a date that the zone left out has no hours, and round the clock loses no minute there', () => {
  const apia = open({ zone: 'Pacific/Apia', weekly: everyDay(['00:00', '24:00']) }, '2011-12-20', '2012-01-10');
  const [from, to] = [at('2011-12-29T10:00'), at('2012-01-01T10:00')];
  expect(workingBetween(apia, from, to)).toBe(to - from);
  expect(workingDaysBetween(apia, from, to)).toEqual(days(3));
});

test('a window begins and ends at local midnight around the time asked for', () => {
  const window = calendarWindow('desk', { zone: 'Asia/Kolkata', weekly: officeHours }, at('2026-03-10T10:00'));
  expect(iso(window.from)).toBe('2026-03-02T18:30');
  expect(iso(window.until)).toBe('2026-07-08T18:30');
  expect(window).toMatchObject({ id: 'desk', zone: 'Asia/Kolkata', dueAtClosing: 'stay' });
});

test('a window does not end on a midnight that the clocks skip or show twice', () => {
  const rules: CalendarRules = { zone: 'Africa/Cairo', weekly: everyDay(['00:00', '24:00']) };
  const skipped = compileCalendar('cairo', rules, at('2026-04-20T10:00'), at('2026-04-23T10:00'));
  expect(iso(skipped.until)).toBe('2026-04-24T21:00');
  const calendar = openCalendar(skipped);
  expect(workingBetween(calendar, calendar.from, calendar.until)).toBe(calendar.until - calendar.from);
});

test('a later window of the same rules agrees with the one before and has its version', () => {
  const rules: CalendarRules = { zone: 'Europe/Rome', weekly: officeHours, holidayRules: [{ country: 'IT' }] };
  const [first, next] = [
    calendarWindow('x', rules, at('2026-11-01T10:00')),
    calendarWindow('x', rules, at('2027-01-30T10:00')),
  ];
  expect(windowsAgree(openCalendar(first), openCalendar(next))).toBe(true);
  expect(first.version).toBe(next.version);
  const changed = calendarWindow('x', { ...rules, holidays: ['2027-02-01'] }, at('2027-01-30T10:00'));
  expect(windowsAgree(openCalendar(first), openCalendar(changed))).toBe(false);
  expect(changed.version).not.toBe(first.version);
});

test('the version does not hang on the order in which rules are written', () => {
  const version = (rules: CalendarRules) => compileCalendar('x', rules, 0, DAY_MS).version;
  const one = version({ zone: 'UTC', weekly: { mon: [['09:00', '17:00']], tue: [] } });
  expect(one).toMatch(/^[0-9a-f]{12}$/);
  expect(version({ weekly: { tue: [], mon: [['09:00', '17:00']] }, zone: 'UTC' })).toBe(one);
  expect(version({ zone: 'UTC', weekly: { mon: [['09:00', '17:01']], tue: [] } })).not.toBe(one);
});

test('127 days of three shifts take at most 32 KB', () => {
  const shifts = everyDay(['06:00', '13:45'], ['14:00', '21:45'], ['22:00', '05:45']);
  const window = calendarWindow('factory', { zone: 'Europe/Berlin', weekly: shifts }, at('2026-02-01T10:00'));
  expect(window.until - window.from).toBeGreaterThanOrEqual(127 * DAY_MS);
  expect(window.steps.length).toBeGreaterThan(127 * 3 * 2);
  expect(Buffer.byteLength(JSON.stringify(window))).toBeLessThanOrEqual(32 * 1024);
});

test('rules with problems are refused with all of them', () => {
  const broken = { zone: 'Mars/Olympus', weekly: { mon: [['9', '17:00']] } } as unknown as CalendarRules;
  expect(() => compileCalendar('mars', broken, 0, DAY_MS)).toThrow(/calendar mars: zone: .*; weekly\.mon\[0\]: /);
  expect(() => compileCalendar('x', { zone: 'UTC', weekly: officeHours }, 5, 5)).toThrow(RangeError);
});

test('a calendar is open when its hours say so', () => {
  const calendar = open({ zone: 'Asia/Tokyo', weekly: officeHours }, '2026-03-01', '2026-03-10');
  expect([isOpen(calendar, at('2026-03-03T00:00')), isOpen(calendar, at('2026-03-03T08:00'))]).toEqual([true, false]);
});
