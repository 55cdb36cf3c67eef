import { addWorking } from './add-working';
import type { CalendarWindow } from './calendar-window';
import { days } from './days';
import { openCalendar } from './open-calendar';
import { isOpen, nextOpen, openSpans } from './opening';
import { subtractWorking } from './subtract-working';
import { nineToFive, utcWeeks } from './testing/utc-week';
import { windowsAgree } from './window-overlap';
import { workingBetween } from './working-between';
import { addWorkingDays } from './working-days';

const HOUR_MS = 3_600_000;
const at = (text: string) => Date.parse(`${text}Z`);
const text = (instant: number | undefined) =>
  instant === undefined ? 'beyond' : new Date(instant).toISOString().slice(0, 16);

// 2026-03-02 is a Monday.
const split: [number, number][] = [[9, 12], [13, 17]]; // prettier-ignore
const splitWeek = [split, split, split, split, split, [], []];
const allDay: [number, number][] = [[0, 24]];
const roundTheClock = openCalendar(
  utcWeeks(
    '2026-03-02',
    4,
    Array.from({ length: 7 }, () => allDay),
  ),
);
const stay = openCalendar(utcWeeks('2026-03-02', 4, splitWeek));
const roll = openCalendar(utcWeeks('2026-03-02', 4, splitWeek, { dueAtClosing: 'roll' }));

test('a start outside opening hours consumes nothing until the next opening', () => {
  expect(text(addWorking(stay, at('2026-03-07T11:00'), HOUR_MS))).toBe('2026-03-09T10:00');
  expect(text(addWorking(stay, at('2026-03-03T12:30'), HOUR_MS))).toBe('2026-03-03T14:00');
  expect(text(addWorking(stay, at('2026-03-03T17:00'), 1))).toBe('2026-03-04T09:00');
});

test('a due instant exactly on a closing stays there', () => {
  expect(text(addWorking(stay, at('2026-03-03T11:00'), HOUR_MS))).toBe('2026-03-03T12:00');
  expect(text(addWorking(stay, at('2026-03-03T16:00'), HOUR_MS))).toBe('2026-03-03T17:00');
});

test('with roll a due instant on a closing moves after lunch, or to the next morning', () => {
  expect(text(addWorking(roll, at('2026-03-03T11:00'), HOUR_MS))).toBe('2026-03-03T13:00');
  expect(text(addWorking(roll, at('2026-03-06T16:00'), HOUR_MS))).toBe('2026-03-09T09:00');
});

test('adding nothing is the instant itself when open, else the next opening', () => {
  for (const calendar of [stay, roll]) {
    expect(text(addWorking(calendar, at('2026-03-03T09:00'), 0))).toBe('2026-03-03T09:00');
    expect(text(addWorking(calendar, at('2026-03-03T11:59'), 0))).toBe('2026-03-03T11:59');
    expect(text(addWorking(calendar, at('2026-03-03T12:00'), 0))).toBe('2026-03-03T13:00');
    expect(text(addWorking(calendar, at('2026-03-06T17:00'), 0))).toBe('2026-03-09T09:00');
    expect(text(addWorkingDays(calendar, at('2026-03-06T17:00'), days(0)))).toBe('2026-03-09T09:00');
  }
});

test('subtract gives the latest start, with roll the closing before it', () => {
  expect(text(subtractWorking(stay, at('2026-03-03T14:00'), HOUR_MS))).toBe('2026-03-03T13:00');
  expect(text(subtractWorking(roll, at('2026-03-03T14:00'), HOUR_MS))).toBe('2026-03-03T12:00');
  expect(text(subtractWorking(stay, at('2026-03-03T14:00'), 2 * HOUR_MS))).toBe('2026-03-03T11:00');
  expect(text(subtractWorking(stay, at('2026-03-07T14:00'), 0))).toBe('2026-03-07T14:00');
});

test('working time between counts open time only, and is negative backwards', () => {
  expect(workingBetween(stay, at('2026-03-03T11:00'), at('2026-03-04T10:00'))).toBe(6 * HOUR_MS);
  expect(workingBetween(stay, at('2026-03-04T10:00'), at('2026-03-03T11:00'))).toBe(-6 * HOUR_MS);
  expect(workingBetween(stay, at('2026-03-07T00:00'), at('2026-03-08T00:00'))).toBe(0);
});

test('round the clock loses no minute, and midnight is no closing', () => {
  expect(workingBetween(roundTheClock, at('2026-03-02T00:00'), at('2026-03-30T00:00'))).toBe(28 * 24 * HOUR_MS);
  expect(text(addWorking(roundTheClock, at('2026-03-03T23:00'), 49 * HOUR_MS))).toBe('2026-03-06T00:00');
  expect(isOpen(roundTheClock, at('2026-03-06T00:00'))).toBe(true);
});

test('opening hours are half-open', () => {
  expect([9, 12, 13, 17].map((hour) => isOpen(stay, at('2026-03-03T00:00') + hour * HOUR_MS))).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(text(nextOpen(stay, at('2026-03-06T17:00')))).toBe('2026-03-09T09:00');
});

test('what the window cannot know is undefined, never a wrong answer', () => {
  const [first, last] = [at('2026-03-02T00:00'), at('2026-03-30T00:00')];
  const whole = 20 * 7 * HOUR_MS;
  expect(text(addWorking(stay, first, whole))).toBe('2026-03-27T17:00');
  expect(addWorking(stay, first, whole + 1)).toBeUndefined();
  expect(addWorking(roll, first, whole)).toBeUndefined();
  expect(addWorking(stay, first - 1, 0)).toBeUndefined();
  expect(addWorking(stay, last, 0)).toBeUndefined();
  expect(nextOpen(stay, at('2026-03-27T17:00'))).toBeUndefined();
  expect(isOpen(stay, last)).toBeUndefined();
  expect(text(subtractWorking(stay, last, whole))).toBe('2026-03-02T09:00');
  expect(subtractWorking(roll, last, whole)).toBeUndefined();
  expect(subtractWorking(stay, last, whole + 1)).toBeUndefined();
  expect(subtractWorking(stay, last + 1, 0)).toBeUndefined();
  expect(workingBetween(stay, first, last)).toBe(whole);
  expect(workingBetween(stay, first, last + 1)).toBeUndefined();
  expect(workingBetween(stay, Number.NaN, last)).toBeUndefined();
  expect(addWorkingDays(stay, first, days(20))).toBe(at('2026-03-27T17:00'));
  expect(addWorkingDays(stay, first, days(200_000_001, 10_000_000))).toBeUndefined();
});

test('a calendar that never opens answers nothing but no time', () => {
  const closed = openCalendar({ ...utcWeeks('2026-03-02', 1, [[], [], [], [], [], [], []]) });
  expect(addWorking(closed, closed.from, 1)).toBeUndefined();
  expect(nextOpen(closed, closed.from)).toBeUndefined();
  expect(addWorkingDays(closed, closed.from, days(1))).toBeUndefined();
  expect(workingBetween(closed, closed.from, closed.until)).toBe(0);
  expect(isOpen(closed, closed.from)).toBe(false);
});

test('an amount below nothing is refused', () => {
  expect(() => addWorking(stay, stay.from, -1)).toThrow('must not be negative: -1 ms');
  expect(() => subtractWorking(stay, stay.until, -1)).toThrow(RangeError);
  expect(() => addWorkingDays(stay, stay.from, days(-1, 2))).toThrow('must not be negative: -1/2');
});

test('open spans are told cut to the stretch asked for, numbered by working day', () => {
  expect(openSpans(stay, at('2026-03-06T11:00'), at('2026-03-09T10:00'))).toEqual([
    { opensAt: at('2026-03-06T11:00'), closesAt: at('2026-03-06T12:00'), day: 4 },
    { opensAt: at('2026-03-06T13:00'), closesAt: at('2026-03-06T17:00'), day: 4 },
    { opensAt: at('2026-03-09T09:00'), closesAt: at('2026-03-09T10:00'), day: 5 },
  ]);
  expect(openSpans(stay, stay.from - 1, stay.until)).toBeUndefined();
});

test.each<[string, Partial<CalendarWindow>]>([
  ['opens before the one in front of it has closed', { steps: [0, 10, -5, 10] }],
  ['span 1 has no length', { steps: [0, 10, 5, 0] }],
  ['cannot belong to the working day of a span before it', { steps: [0, -10] }],
  ['must come in pairs', { steps: [0, 10, 5] }],
  ['closes after the window ends', { steps: [0, 7 * 24 * HOUR_MS, 0, 1] }],
  ['not in whole milliseconds', { steps: [0.5, 10] }],
  ['it ends (0) before it begins', { until: 0 }],
  ['must be whole milliseconds', { from: Number.NaN }],
])('a window that %s is refused', (message, broken) => {
  expect(() => openCalendar({ ...utcWeeks('2026-03-02', 1, nineToFive), ...broken })).toThrow(message);
});

test('two windows agree when their common stretch is the same, else it is a calendar change', () => {
  const early = openCalendar(utcWeeks('2026-03-02', 4, nineToFive));
  const later = openCalendar(utcWeeks('2026-03-16', 4, nineToFive));
  const holiday = openCalendar(utcWeeks('2026-03-16', 4, nineToFive, { closed: ['2026-03-18'] }));
  const holidayAfter = openCalendar(utcWeeks('2026-03-16', 4, nineToFive, { closed: ['2026-03-31'] }));
  expect(windowsAgree(early, later)).toBe(true);
  expect(windowsAgree(early, holiday)).toBe(false);
  expect(windowsAgree(early, holidayAfter)).toBe(true);
  expect(windowsAgree(early, openCalendar(utcWeeks('2026-03-16', 1, nineToFive, { dueAtClosing: 'roll' })))).toBe(
    false,
  );
});
