import type { Instant } from '../time/instant';

/**
 * A stretch of a calendar compiled to open spans; what a workflow holds instead of a zone database.
 * `from` and `until` are local midnights of `zone`, so that every working day in between is whole.
 */
export type CalendarWindow = {
  id: string;
  version: string;
  zone: string;
  /** Where a due instant goes that falls exactly on a closing: it stays, or rolls to the next opening. */
  dueAtClosing: 'stay' | 'roll';
  from: Instant;
  until: Instant;
  /**
   * Pairs of milliseconds: the gap since the previous closing (the first since `from`), then the length of the open span.
   * A negative length says that the span belongs to the same working day (local date) as the span before it.
   */
  steps: number[];
};
