import type { BatchCase } from './batch-file';

/** A case whose parts are of the right kind; what is null counts as left out. */
export type Question = { calendar: string; op: string; start: string; seconds?: number; end?: string };

/** Reads a case. @throws RangeError that says which part is missing or of another kind */
export function questionOf({ calendar, op, start, seconds, end }: BatchCase): Question {
  return {
    calendar: text('calendar', calendar),
    op: text('op', op),
    start: text('start', start),
    ...(isGiven(seconds) ? { seconds: number('seconds', seconds) } : {}),
    ...(isGiven(end) ? { end: text('end', end) } : {}),
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function text(key: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new RangeError(isGiven(value) ? `${key}: ${JSON.stringify(value)} is no text` : `${key} is missing`);
}

function number(key: string, value: unknown): number {
  if (typeof value === 'number') return value;
  throw new RangeError(`${key}: ${JSON.stringify(value)} is no number`);
}
