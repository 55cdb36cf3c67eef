import type { CalendarWindow } from '../calendar-window';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Hours open from Monday to Sunday, each as [opens, closes] in hours of the day. */
export type Week = [number, number][][];

export const nineToFive: Week = [[[9, 17]], [[9, 17]], [[9, 17]], [[9, 17]], [[9, 17]], [], []];

/** A calendar of equal weeks in UTC from a Monday on; `closed` dates are left out. Made without the compiler, on purpose. */
export function utcWeeks(
  monday: string,
  weeks: number,
  week: Week,
  more: { dueAtClosing?: 'stay' | 'roll'; closed?: string[] } = {},
): CalendarWindow {
  const from = Date.parse(`${monday}T00:00:00Z`);
  const until = from + weeks * 7 * DAY_MS;
  const closed = new Set((more.closed ?? []).map((date) => Date.parse(`${date}T00:00:00Z`)));
  const steps: number[] = [];
  let previous = from;
  for (let midnight = from, day = 0; midnight < until; midnight += DAY_MS, day++) {
    if (closed.has(midnight)) continue;
    week[day % 7]!.forEach(([opens, closes], i) => {
      const lengthMs = (closes - opens) * HOUR_MS;
      steps.push(midnight + opens * HOUR_MS - previous, i === 0 ? lengthMs : -lengthMs);
      previous = midnight + closes * HOUR_MS;
    });
  }
  return { id: 'test', version: '1', zone: 'UTC', dueAtClosing: more.dueAtClosing ?? 'stay', from, until, steps };
}
