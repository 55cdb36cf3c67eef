import type { Instant } from '@stepladder/domain';
import { addWorking, nextOpen, subtractWorking, workingBetween } from '@stepladder/domain';
import type { CalendarRules } from './calendar-rules';
import { reachingCalendar } from './reaching-calendar';
import { readInstant, writtenInstant } from './written-instant';

const HOUR_MS = 3_600_000;
const at = (text: string): Instant => readInstant(`${text}Z`) as Instant;
const mondays: CalendarRules = { zone: 'Europe/Berlin', weekly: { mon: [['09:00', '10:00']] } };

it('a question is answered however far away its answer lies', () => {
  const calendar = reachingCalendar('mondays', mondays);
  const begun = at('2026-01-01T00:00');
  const due = calendar((opened) => addWorking(opened, begun, 2000 * HOUR_MS), begun);
  expect(writtenInstant(due)).toBe('2064-04-28T08:00:00Z');
  const left = calendar((opened) => subtractWorking(opened, due, 2000 * HOUR_MS), due);
  expect(writtenInstant(left)).toBe('2026-01-05T08:00:00Z');
  expect(calendar((opened) => workingBetween(opened, begun, due), begun, due)).toBe(2000 * HOUR_MS);
});

it('what is answered a century away is as right as next week', () => {
  const calendar = reachingCalendar('mondays', mondays);
  const summers = ['1985-07-01T00:00', '2150-07-06T00:00'].map(at);
  const answers = summers.map((summer) => calendar((opened) => nextOpen(opened, summer), summer));
  expect(answers.map(writtenInstant)).toEqual(['1985-07-01T07:00:00Z', '2150-07-06T07:00:00Z']);
});

it('outside the years for which calendars are compiled there is a clear error, and no wrong answer', () => {
  const calendar = reachingCalendar('mondays', mondays);
  const ask = (when: string, hours: number) => () =>
    calendar((opened) => addWorking(opened, at(when), hours * HOUR_MS), at(when));
  expect(ask('2200-01-01T00:00', 1)).toThrow('mondays: no answer from 1900 to 2199');
  expect(ask('1899-12-31T23:00', 1)).toThrow(RangeError);
  expect(ask('2190-01-01T00:00', 1000)).toThrow(RangeError);
  expect(() => calendar((opened) => nextOpen(opened, NaN), NaN)).toThrow(RangeError);
});

it('with public holidays by rule it is asked only about the years whose holidays are known', () => {
  const calendar = reachingCalendar('turkish', { ...mondays, holidayRules: [{ country: 'TR' }] });
  const ask = (when: string) => () => calendar((opened) => nextOpen(opened, at(when)), at(when));
  expect(writtenInstant(ask('2026-10-29T00:00')())).toBe('2026-11-02T08:00:00Z');
  expect(ask('2077-01-01T00:00')).toThrow('from 1970 to 2076');
});

it('a calendar of single dates is asked no farther than its dates', () => {
  const rules: CalendarRules = { zone: 'UTC', weekly: {}, dates: { '2026-05-01': [['09:00', '12:00']] } };
  const calendar = reachingCalendar('fair', rules);
  const next = (when: string) => calendar((opened) => nextOpen(opened, at(when)), at(when));
  expect(writtenInstant(next('2019-01-01T00:00'))).toBe('2026-05-01T09:00:00Z');
  expect(() => next('2026-05-01T12:00')).toThrow(RangeError);
  const [from, to] = [at('2030-01-01T00:00'), at('2031-01-01T00:00')];
  expect(calendar((opened) => workingBetween(opened, from, to), from, to)).toBe(0);
});

it('rules with problems are told when it is asked', () => {
  const calendar = reachingCalendar('mars', { zone: 'Mars/Phobos', weekly: { mon: [['9', '10:00']] } });
  expect(() => calendar((opened) => nextOpen(opened, 0), 0)).toThrow(/calendar mars: zone: .*weekly\.mon\[0\]/);
});
