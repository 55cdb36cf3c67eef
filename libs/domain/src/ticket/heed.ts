import { heedByClocks } from '../clocks/heed-by-clocks';
import { promise } from '../clocks/promise';
import { notify } from '../notices/notify';
import { place } from './placing';
import type { Turn } from './turn';
import { heedByWork } from './working';

/**
 * Lets what has been written since entry number `since` of this turn be heard: by clocks that it starts, stops or restarts,
 * by the work that it ends, by people who want to know, and by other systems that are to have it. What is written meanwhile
 * is not heard again, so that nothing goes round in circles.
 */
export function heed(turn: Turn, since: number, firing: string): void {
  for (const entry of turn.entries.slice(since)) {
    heedByClocks(turn, entry);
    heedByWork(turn, entry);
    promise(turn, entry);
    notify(turn, entry, firing);
    place(turn, entry);
  }
}
