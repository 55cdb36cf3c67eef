import { days, minusDays, plusDays } from '../calendar/days';
import { wholeMs } from '../clocks/ledger';
import type { Amount, Measure } from '../policy/measure';
import type { Counted } from './segment';

/** None of what a measure counts. */
export function none({ time }: Measure): Counted {
  return time === 'working-days' ? { days: days(0) } : { ms: 0 };
}

/** An amount of a policy as a clock of that measure counts it. */
export function amountCounted({ time }: Measure, amount: Amount): Counted {
  return time === 'working-days' ? { days: days(amount.n, amount.d) } : { ms: wholeMs(amount) };
}

/** The sum, exact. @throws Error when one is days and the other is not */
export function plus(one: Counted, other: Counted): Counted {
  if ('days' in one && 'days' in other) return { days: plusDays(one.days, other.days) };
  if ('ms' in one && 'ms' in other) return { ms: one.ms + other.ms };
  throw new Error('milliseconds and working days cannot be added');
}

/** The difference, exact; negative when `other` is more. @throws Error when one is days and the other is not */
export function minus(one: Counted, other: Counted): Counted {
  if ('days' in one && 'days' in other) return { days: minusDays(one.days, other.days) };
  if ('ms' in one && 'ms' in other) return { ms: one.ms - other.ms };
  throw new Error('milliseconds and working days cannot be subtracted');
}
