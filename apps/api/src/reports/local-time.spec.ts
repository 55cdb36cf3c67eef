import { hourOfWeek, weekOf } from './local-time';

it('weeks, weekdays and hours are those on the wall of the zone, also where that is another day', () => {
  const at = Date.parse('2026-03-01T23:30:00Z');
  expect([hourOfWeek(at, 'UTC'), weekOf(at, 'UTC')]).toEqual([{ weekday: 7, hour: 23 }, '2026-02-23']);
  expect([hourOfWeek(at, 'Europe/Rome'), weekOf(at, 'Europe/Rome')]).toEqual([{ weekday: 1, hour: 0 }, '2026-03-02']);
});

it('hours follow daylight saving', () => {
  expect(hourOfWeek(Date.parse('2026-03-28T12:00:00Z'), 'Europe/Rome').hour).toBe(13);
  expect(hourOfWeek(Date.parse('2026-03-29T12:00:00Z'), 'Europe/Rome').hour).toBe(14);
});
