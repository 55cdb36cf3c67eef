import type { DurationMs, Instant } from './instant';

/**
 * How a ticket's time runs against real time: `rate` ticket milliseconds pass per real millisecond since the two origins.
 * The identity unless a demonstration or a test hurries it. Used in two places only: where a command's `at` is stamped and
 * where the workflow reads the time and arms its timer (ADR 0004).
 */
export type RatedClock = { realOriginAt: Instant; virtualOriginAt: Instant; rate: number };

/** Ticket time is real time. */
export const realTime: RatedClock = { realOriginAt: 0, virtualOriginAt: 0, rate: 1 };

/** The ticket's time at a real instant, in whole milliseconds. */
export function toVirtual(clock: RatedClock, realAt: Instant): Instant {
  return clock.virtualOriginAt + Math.floor((realAt - clock.realOriginAt) * clock.rate);
}

/** The first whole real millisecond at which the ticket's time has reached `virtualAt`. */
export function toReal(clock: RatedClock, virtualAt: Instant): Instant {
  return clock.realOriginAt + Math.ceil((virtualAt - clock.virtualOriginAt) / clock.rate);
}

/** How much real time a stretch of ticket time takes. */
export function realLengthMs(clock: RatedClock, virtualMs: DurationMs): DurationMs {
  return Math.ceil(virtualMs / clock.rate);
}
