import type { CalendarDay } from '../api/policy';
import { monthsOf, stepOf } from './months';

const day = (date: string): CalendarDay => ({ date, openMs: 0, spans: [], why: 'weekly' });

it('puts each day into its month, and the first below its weekday', () => {
  const months = monthsOf(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'].map(day));
  expect(months.map(({ name, from, before, days }) => [name, from, before, days.length])).toEqual([
    ['2026-02', 0, 4, 2],
    ['2026-03', 2, 6, 2],
  ]);
});

it('goes by days and weeks, and nowhere by other keys', () => {
  expect(['ArrowLeft', 'ArrowDown', 'PageUp', 'a'].map(stepOf)).toEqual([-1, 7, -28, undefined]);
});
