import type { DurationMs, Instant } from '@stepladder/domain';

const weekMs = 7 * 86_400_000;

/** The Monday of the week in which the published log begins, and the Monday it is laid on. */
export const logBeginsAt: Instant = Date.UTC(2010, 2, 29);
export const laidOnAt: Instant = Date.UTC(2026, 2, 30);

/**
 * By how much every instant of the log is moved: 835 whole weeks, so that weekday and time of day stay. Both Mondays follow
 * the clock change of spring, so the wall clock of London stays too, but for 25 October to 1 November 2026 (in 2010 the
 * clocks went back a week later).
 */
export const shiftMs: DurationMs = laidOnAt - logBeginsAt;

/** How many weeks that is. */
export const shiftWeeks = shiftMs / weekMs;

/** Where an instant of the log comes to lie. */
export const shifted = (at: Instant): Instant => at + shiftMs;
