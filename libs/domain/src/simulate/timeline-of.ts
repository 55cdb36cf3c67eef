import type { Because, Entry, EntryType } from '../ticket/entry';
import type { Instant } from '../time/instant';

/** What two timelines must have in common to be the same (decisions 28); `people` are in the order of their ids. */
export type TimelineEntry = {
  at: Instant;
  type: EntryType;
  clock?: string;
  cycle?: number;
  threshold?: string;
  rung?: string;
  people?: string[];
  because: Because['code'];
};

type Comparable = Pick<Entry, 'at' | 'seq' | 'type' | 'clock' | 'cycle' | 'threshold' | 'rung' | 'people'> & {
  because: { code: Because['code'] };
};

/** A timeline in its order (`at`, `seq`), with what two of them are compared by: instants and facts, not ids, delays and receipts. */
export function timelineOf(entries: Comparable[]): TimelineEntry[] {
  return [...entries]
    .sort((one, other) => one.at - other.at || one.seq - other.seq)
    .map(({ at, type, clock, cycle, threshold, rung, people, because }) => ({
      at,
      type,
      ...(clock === undefined ? {} : { clock }),
      ...(cycle === undefined ? {} : { cycle }),
      ...(threshold === undefined ? {} : { threshold }),
      ...(rung === undefined ? {} : { rung }),
      ...(people === undefined || people.length === 0 ? {} : { people: [...people].sort() }),
      because: because.code,
    }));
}
