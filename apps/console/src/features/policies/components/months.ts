import type { CalendarDay } from '../api/policy';

/** A month of a year: which of the year's days is its first, and how many places its first week leaves empty, from Monday. */
export type Month = { name: string; from: number; before: number; days: CalendarDay[] };

/** The days of a year by month, `name` as in `2026-03`. */
export function monthsOf(days: CalendarDay[]): Month[] {
  const months = new Map<string, Month>();
  for (const [index, day] of days.entries()) {
    const name = day.date.slice(0, 7);
    const before = (new Date(day.date).getUTCDay() + 6) % 7;
    const month = months.get(name) ?? { name, from: index, before, days: [] };
    month.days.push(day);
    months.set(name, month);
  }
  return [...months.values()];
}

/** How many days a key goes on or back; undefined for a key that goes nowhere. */
export function stepOf(key: string): number | undefined {
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: 7,
    ArrowUp: -7,
    PageDown: 28,
    PageUp: -28,
  };
  return steps[key];
}
