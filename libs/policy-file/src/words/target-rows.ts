import type { ClockFormat } from '../format/clock-format';
import { fitsSections, type FitsFormat } from '../format/fits-format';
import type { Path } from '../policy-problem';

/** One calendar, or how a ticket's plan or region picks it. */
export type CalendarWord = string | { by: 'plan' | 'region'; of: Record<string, string> };

/** A row of a clock's targets, however it was written; `path` is from the clock. */
export type Row = {
  path: Path;
  fits: { [Section in keyof FitsFormat]?: string[] };
  target?: string | number | boolean;
  time?: 'elapsed' | 'working';
  calendar?: CalendarWord;
};

/** A clock's target, per-priority targets or rows, as rows; one row without a target when it has none. */
export function targetRows(clock: ClockFormat): Row[] {
  const { target, targets } = clock;
  const measured = measuredBy(clock);
  if (targets) {
    return targets.map((row, i) => ({
      ...measured,
      ...measuredBy(row),
      fits: fitsOf(row),
      target: row.target,
      path: ['targets', i],
    }));
  }
  if (typeof target === 'object') {
    return Object.entries(target).map(([priority, amount]) => ({
      ...measured,
      fits: { priorities: [priority] },
      target: amount,
      path: ['target', priority],
    }));
  }
  return target === undefined
    ? [{ ...measured, fits: {}, path: [] }]
    : [{ ...measured, fits: {}, target, path: ['target'] }];
}

/** The lists that choose tickets, as they are written. */
export function fitsOf(fits: FitsFormat): Row['fits'] {
  return Object.fromEntries(
    fitsSections.flatMap((section) => (fits[section] ? [[section, fits[section].map(String)]] : [])),
  );
}

function measuredBy({ time, calendar }: Pick<ClockFormat, 'time' | 'calendar'>): Pick<Row, 'time' | 'calendar'> {
  return { ...(time && { time }), ...(calendar !== undefined && { calendar: calendarWord(calendar) }) };
}

function calendarWord(calendar: NonNullable<ClockFormat['calendar']>): CalendarWord {
  if (typeof calendar !== 'object') return String(calendar);
  const { by, ...of } = calendar;
  return { by, of: Object.fromEntries(Object.entries(of).map(([id, each]) => [id, String(each)])) };
}
