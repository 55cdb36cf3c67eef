import { reachingCalendar, readInstant, writtenInstant, type ReachingCalendar } from '@stepladder/calendar';
import {
  addWorking,
  nextOpen,
  subtractWorking,
  workingBetween,
  type DurationMs,
  type Instant,
} from '@stepladder/domain';
import type { Batch, BatchCalendar, BatchCase } from './batch-file';

export type DueAtClosing = 'stay' | 'roll';

/** The answer to one case: an instant, seconds, or why there is none. */
export type BatchLine = { id: string | number; result: string | number } | { id: string | number; error: string };

/** Answers every case, in order; a question without an answer takes no other down. */
export function answerBatch({ calendars, cases }: Batch, dueAtClosing: DueAtClosing): BatchLine[] {
  const opened = new Map(
    Object.entries(calendars).map(([id, calendar]) => [id, openedFor(id, calendar, dueAtClosing)]),
  );
  return cases.map((one) => {
    const { id } = one;
    const ask = opened.get(one.calendar);
    try {
      if (!ask) throw new Error(`there is no calendar ${one.calendar}`);
      return { id, result: answer(ask, one) };
    } catch (error) {
      return { id, error: (error as Error).message };
    }
  });
}

function openedFor(id: string, { tz, ...hours }: BatchCalendar, dueAtClosing: DueAtClosing): ReachingCalendar {
  return reachingCalendar(id, { zone: tz, ...hours, dueAtClosing, closingInOverlap: 'compatible' });
}

function answer(ask: ReachingCalendar, one: BatchCase): string | number {
  const startAt = instantOf('start', one.start);
  switch (one.op) {
    case 'add': {
      const ms = lengthOf(one);
      // The answer cannot lie earlier than if it were always open.
      return writtenInstant(ask((calendar) => addWorking(calendar, startAt, ms), startAt, startAt + ms));
    }
    case 'subtract': {
      const ms = lengthOf(one);
      return writtenInstant(ask((calendar) => subtractWorking(calendar, startAt, ms), startAt, startAt - ms));
    }
    case 'between': {
      const endAt = instantOf('end', one.end);
      if (endAt < startAt) throw new RangeError(`end ${one.end} lies before start ${one.start}`);
      return ask((calendar) => workingBetween(calendar, startAt, endAt), startAt, endAt) / 1000;
    }
    case 'next_open':
      return writtenInstant(ask((calendar) => nextOpen(calendar, startAt), startAt));
    default:
      throw new RangeError(`there is no op ${one.op}; there are add, subtract, between and next_open`);
  }
}

function lengthOf({ op, seconds }: BatchCase): DurationMs {
  if (seconds === undefined) throw new RangeError(`seconds is missing: how much to ${op}?`);
  if (seconds < 0) throw new RangeError(`seconds must not be negative: ${seconds}`);
  const ms = Math.round(seconds * 1000);
  if (Math.abs(ms - seconds * 1000) > 1e-6) throw new RangeError(`seconds has more than three decimals: ${seconds}`);
  return ms;
}

function instantOf(key: string, text: string | undefined): Instant {
  if (text === undefined) throw new RangeError(`${key} is missing`);
  const read = readInstant(text);
  if (typeof read === 'string') throw new RangeError(`${key}: ${read}`);
  return read;
}
