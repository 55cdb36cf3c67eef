import { addWorking } from '../calendar/add-working';
import { compareDays } from '../calendar/days';
import { addWorkingDays } from '../calendar/working-days';
import type { Measure } from '../policy/measure';
import type { Instant } from '../time/instant';
import { minus, none, plus } from './counted';
import type { Hours } from './running-segments';
import type { Counted, Segment } from './segment';

/** The instant at which what counted in the segments reached an amount; undefined when it did not. */
export function whenReached(
  measure: Measure,
  hours: Hours | undefined,
  segments: Segment[],
  amount: Counted,
): Instant | undefined {
  let before = none(measure);
  for (const { from, counted } of segments) {
    if (!counted) continue;
    const upTo = plus(before, counted);
    if (isAtLeast(upTo, amount)) return after(hours, from, minus(amount, before));
    before = upTo;
  }
  return undefined;
}

/** Whether an amount is as much as another. */
export function isAtLeast(one: Counted, other: Counted): boolean {
  if ('days' in one && 'days' in other) return compareDays(one.days, other.days) >= 0;
  return 'ms' in one && 'ms' in other && one.ms >= other.ms;
}

function after(hours: Hours | undefined, from: Instant, amount: Counted): Instant | undefined {
  if (!hours) return 'ms' in amount ? from + amount.ms : undefined;
  return 'days' in amount ? addWorkingDays(hours.open, from, amount.days) : addWorking(hours.open, from, amount.ms);
}
