import type { Days } from '../calendar/days';
import type { DurationMs, Instant } from '../time/instant';

/**
 * Why a stretch of time counted or did not: the clock ran and its calendar was `open` (or it counts time on the wall,
 * `elapsed`), or was `closed`, or closed on a `holiday`; or the clock stood still.
 */
export type Why =
  | 'elapsed'
  | 'open'
  | 'closed'
  | 'holiday'
  | 'paused'
  | 'off-rung'
  | 'not-working'
  | 'resolved'
  | 'stopped'
  | 'not-started'
  | 'not-needed'
  | 'not-waiting'
  | 'not-running';

/** An amount of what a clock counts: milliseconds, or working days exactly. */
export type Counted = { ms: DurationMs } | { days: Days };

/** A stretch of a clock's life; `counted` is there where it counted. */
export type Segment = {
  from: Instant;
  to: Instant;
  why: Why;
  counted?: Counted;
  /** The reason of a pause, or the rung the ticket was on instead. */
  reason?: string;
  /** Who paused it. */
  by?: string;
};
