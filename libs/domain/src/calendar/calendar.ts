import type { Instant } from '../time/instant';
import type { RisingIndex } from './rising-index';

declare const opened: unique symbol;

/** A window opened for arithmetic by `openCalendar`. Opaque: ask the functions of this folder. */
export type Calendar = {
  readonly id: string;
  readonly version: string;
  readonly zone: string;
  readonly dueAtClosing: 'stay' | 'roll';
  readonly from: Instant;
  readonly until: Instant;
  readonly [opened]: true;
};

/** What is inside a Calendar: open spans in order, and running totals at their boundaries. */
export type Spans = Calendar & {
  readonly opens: Float64Array;
  readonly closes: RisingIndex;
  /** Working milliseconds before each span; one more entry holds the total. */
  readonly workedBefore: Float64Array;
  readonly workedAfter: RisingIndex;
  /** Which working day each span belongs to, counted from 0. */
  readonly dayOf: Int32Array;
  /** Working milliseconds before each working day; one more entry holds the total. */
  readonly workedBeforeDay: Float64Array;
};

/** The inside of a calendar, for the arithmetic in this folder only. */
export function spansOf(calendar: Calendar): Spans {
  return calendar as Spans;
}
