import type { Instant } from '../time/instant';
import type { ClockRow } from './snapshot';

/** How a ticket stands to its targets. */
export type Breaches = { breached: boolean; nextBreachAt?: Instant };

/**
 * Whether a ticket is past a target, and when the first of its clocks that run reaches its own; of a clock without a target,
 * its next threshold, at which it climbs. While none runs there is no next breach.
 */
export function breachesOf(clocks: ClockRow[]): Breaches {
  const coming = clocks.flatMap(({ state, targetDueAt, nextDueAt }) => {
    const at = targetDueAt ?? nextDueAt;
    return state === 'running' && at !== undefined ? [at] : [];
  });
  const breached = clocks.some(({ state }) => state === 'breached');
  return { breached, ...(coming.length > 0 ? { nextBreachAt: Math.min(...coming) } : {}) };
}
