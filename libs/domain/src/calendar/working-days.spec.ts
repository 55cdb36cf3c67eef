import { addWorking } from './add-working';
import { compareDays, days, isPositive, minusDays, plusDays } from './days';
import { openCalendar } from './open-calendar';
import { nineToFive, utcWeeks } from './testing/utc-week';
import { addWorkingDays, subtractWorkingDays, workingDaysBetween } from './working-days';

const HOUR_MS = 3_600_000;
const at = (text: string) => Date.parse(`${text}Z`);
const text = (instant: number | undefined) =>
  instant === undefined ? 'beyond' : new Date(instant).toISOString().slice(0, 16);

// 2026-03-02 is a Monday.
const office = openCalendar(utcWeeks('2026-03-02', 4, nineToFive));
const shortFriday = openCalendar(utcWeeks('2026-03-02', 4, [...nineToFive.slice(0, 4), [[9, 13]], [], []]));
const splitDay: [number, number][] = [[9, 12], [13, 17]]; // prettier-ignore
const splitWeek = [splitDay, splitDay, splitDay, splitDay, splitDay, [], []];
const split = openCalendar(utcWeeks('2026-03-02', 4, splitWeek));

test('one working day from Saturday is Monday 17:00, from Monday 09:01 Tuesday 09:01', () => {
  expect(text(addWorkingDays(office, at('2026-03-07T11:00'), days(1)))).toBe('2026-03-09T17:00');
  expect(text(addWorkingDays(office, at('2026-03-09T09:01'), days(1)))).toBe('2026-03-10T09:01');
});

test('on uniform 8-hour days one working day is 8 working hours', () => {
  for (const start of ['2026-03-03T09:00', '2026-03-05T13:17', '2026-03-06T17:00', '2026-03-08T01:00']) {
    expect(addWorkingDays(office, at(start), days(1))).toBe(addWorking(office, at(start), 8 * HOUR_MS));
  }
});

test('a shorter Friday counts as one day: 1 wd from Thursday 13:00 is Friday 11:00, 8 hours is Friday 13:00', () => {
  expect(text(addWorkingDays(shortFriday, at('2026-03-05T13:00'), days(1)))).toBe('2026-03-06T11:00');
  expect(text(addWorking(shortFriday, at('2026-03-05T13:00'), 8 * HOUR_MS))).toBe('2026-03-06T13:00');
});

test('half of a split day of 7 open hours is 3.5 hours of it', () => {
  expect(text(addWorkingDays(split, at('2026-03-03T09:00'), days(1, 2)))).toBe('2026-03-03T13:30');
});

test('a holiday is no working day', () => {
  const withHoliday = openCalendar(utcWeeks('2026-03-02', 4, nineToFive, { closed: ['2026-03-04'] }));
  expect(text(addWorkingDays(withHoliday, at('2026-03-03T10:00'), days(1)))).toBe('2026-03-05T10:00');
  expect(workingDaysBetween(withHoliday, at('2026-03-02T00:00'), at('2026-03-07T00:00'))).toEqual(days(4));
});

test('with roll, whole days that end on a closing move to the next opening', () => {
  const rolling = openCalendar(utcWeeks('2026-03-02', 4, splitWeek, { dueAtClosing: 'roll' }));
  expect(text(addWorkingDays(rolling, at('2026-03-06T09:00'), days(1)))).toBe('2026-03-09T09:00');
  expect(text(addWorkingDays(rolling, at('2026-03-03T09:00'), days(3, 7)))).toBe('2026-03-03T13:00');
  expect(text(addWorkingDays(split, at('2026-03-03T09:00'), days(3, 7)))).toBe('2026-03-03T12:00');
  expect(text(subtractWorkingDays(rolling, at('2026-03-03T17:00'), days(1)))).toBe('2026-03-02T17:00');
  expect(text(subtractWorkingDays(split, at('2026-03-03T17:00'), days(1)))).toBe('2026-03-03T09:00');
});

test('an amount between two milliseconds is rounded once: up when added, down when taken back', () => {
  const third = days(1, 3 * 8 * HOUR_MS);
  const start = at('2026-03-03T09:00');
  expect(addWorkingDays(office, start, third)).toBe(start + 1);
  expect(addWorkingDays(office, start, days(2, 8 * HOUR_MS))).toBe(start + 2);
  expect(subtractWorkingDays(office, start + 10, third)).toBe(start + 9);
  expect(addWorkingDays(office, start, plusDays(plusDays(third, third), third))).toBe(start + 1);
});

test('working days between are exact and signed', () => {
  expect(workingDaysBetween(shortFriday, at('2026-03-05T13:00'), at('2026-03-06T10:00'))).toEqual(days(3, 4));
  expect(workingDaysBetween(split, at('2026-03-03T10:00'), at('2026-03-03T12:30'))).toEqual(days(2, 7));
  expect(workingDaysBetween(office, at('2026-03-06T13:00'), at('2026-03-05T13:00'))).toEqual(days(-1));
  expect(workingDaysBetween(office, at('2026-03-06T13:00'), office.until + 1)).toBeUndefined();
});

test('taking back what was added returns to the start', () => {
  for (const amount of [days(1), days(1, 3), days(29, 7)]) {
    const start = at('2026-03-05T11:11');
    expect(subtractWorkingDays(office, addWorkingDays(office, start, amount)!, amount)).toBe(start);
  }
  expect(subtractWorkingDays(office, at('2026-03-03T10:00'), days(2))).toBeUndefined();
});

test('days are kept in lowest terms and compared exactly', () => {
  expect(days(6, -4)).toEqual({ n: -3n, d: 2n });
  expect(days(0, 5)).toEqual({ n: 0n, d: 1n });
  expect(plusDays(days(1, 3), days(1, 6))).toEqual(days(1, 2));
  expect(minusDays(days(1, 3), days(1, 2))).toEqual(days(-1, 6));
  expect([days(1, 2), days(-1), days(1, 3)].sort(compareDays)).toEqual([days(-1), days(1, 3), days(1, 2)]);
  expect(compareDays(days(2, 4), days(1, 2))).toBe(0);
  expect([days(1, 9), days(0), days(-1)].map(isPositive)).toEqual([true, false, false]);
  expect(() => days(1, 0)).toThrow(RangeError);
});
