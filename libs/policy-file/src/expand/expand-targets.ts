import type { Measure, TargetRow } from '@stepladder/domain';
import type { ClockFormat } from '../format/clock-format';
import type { PolicyFormat } from '../format/policy-format';
import { durationOf, type Duration } from '../words/duration';
import { targetRows, type CalendarWord, type Row } from '../words/target-rows';

/** What picks a calendar by plan. */
export type Plans = NonNullable<PolicyFormat['plans']>;

/** A clock's rows; one whose calendar goes by plan or region becomes a row for each. `climbUnit` counts where there is no target. */
export function targetsOf(clock: ClockFormat, climbUnit: Duration['unit'] | undefined, plans: Plans): TargetRow[] {
  return targetRows(clock).flatMap((row) => {
    const duration = row.target === undefined ? undefined : durationOf(row.target);
    const unit = duration?.unit ?? climbUnit ?? 'time';
    return eachCalendar(row, unit, plans).map(({ fits, calendar }) => ({
      ...fits,
      measure: measureOf(unit, row.time, calendar),
      ...(duration && { amount: duration.amount }),
    }));
  });
}

/** What a duration of that unit counts. */
export function measureOf(unit: Duration['unit'], time: 'elapsed' | 'working' | undefined, calendar: unknown): Measure {
  if (unit === 'wd') return { time: 'working-days', calendar: String(calendar) };
  return time === 'working' ? { time, calendar: String(calendar) } : { time: 'elapsed' };
}

function eachCalendar(
  { fits, calendar, time }: Row,
  unit: Duration['unit'],
  plans: Plans,
): { fits: Row['fits']; calendar: unknown }[] {
  const counts = unit === 'wd' || time === 'working';
  if (typeof calendar !== 'object' || !counts) return [{ fits, calendar }];
  const section = calendar.by === 'plan' ? 'plans' : 'regions';
  const meant = fits[section];
  return calendarsBy(calendar, plans)
    .filter(([id]) => meant === undefined || meant.includes(id))
    .map(([id, each]) => ({ fits: { ...fits, [section]: [id] }, calendar: each }));
}

function calendarsBy(calendar: Exclude<CalendarWord, string>, plans: Plans): [string, unknown][] {
  if (calendar.by === 'region') return Object.entries(calendar.of);
  return Object.entries(plans).map(([id, plan]) => [id, plan.calendar]);
}
