import type { LadderFormat } from '../format/ladder-format';
import type { Path } from '../policy-problem';
import { readAfter } from './after';
import type { Duration } from './duration';

/** A rung that a clock takes a ticket to, by the shorthand `after: 8h of age`. */
export type Climb = { ladder: string; rung: string; text: string; duration: Duration; path: Path };

/** Every rung that comes after so much of a clock, in the order of the document. */
export function climbsBy(clock: string, ladders: Record<string, LadderFormat>): Climb[] {
  return Object.entries(ladders).flatMap(([ladder, { rungs }]) =>
    Object.entries(rungs).flatMap(([rung, { after }]) => {
      const read = after === undefined ? '' : readAfter(after);
      if (typeof read === 'string' || read.clock !== clock) return [];
      const { text, duration } = read;
      return [{ ladder, rung, text, duration, path: ['ladders', ladder, 'rungs', rung, 'after'] }];
    }),
  );
}
