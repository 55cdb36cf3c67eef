import type { ClockFormat } from '../format/clock-format';
import type { Path } from '../policy-problem';

/** A row of a clock's targets, however it was written; `path` is from the clock. */
export type Row = {
  path: Path;
  priorities?: string[];
  target?: string | number | boolean;
  time?: 'elapsed' | 'working';
  calendar?: string;
};

/** A clock's target, per-priority targets or rows, as rows; one row without a target when it has none. */
export function targetRows(clock: ClockFormat): Row[] {
  const { time, calendar, target, targets } = clock;
  const measured = { ...(time && { time }), ...(calendar !== undefined && { calendar: String(calendar) }) };
  if (targets) {
    return targets.map((row, i) => ({
      ...measured,
      ...(row.time && { time: row.time }),
      ...(row.calendar !== undefined && { calendar: String(row.calendar) }),
      ...(row.priorities && { priorities: row.priorities.map(String) }),
      target: row.target,
      path: ['targets', i],
    }));
  }
  if (typeof target === 'object') {
    return Object.entries(target).map(([priority, amount]) => ({
      ...measured,
      priorities: [priority],
      target: amount,
      path: ['target', priority],
    }));
  }
  return target === undefined ? [{ ...measured, path: [] }] : [{ ...measured, target, path: ['target'] }];
}
