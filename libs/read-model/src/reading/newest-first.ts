import type { Instant } from '@stepladder/domain';
import { cursorTextOf, isText, placeIn } from '../paging/cursor';

/** Where a page of a list that begins with the newest ended: the instant and id of its last row. */
export type NewestPlace = { at: Instant; id: string };

export function newestCursorOf(list: string, { at, id }: NewestPlace): string {
  return cursorTextOf(list, [at, id]);
}

/** @throws BadCursor */
export function newestPlaceOf(list: string, cursor: string): NewestPlace {
  return placeIn(list, cursor, ([at, id]) => (isInstant(at) && isText(id) ? { at, id } : undefined));
}

const farthestMs = 8.64e15;

/** What a date can hold, so that Postgres is never asked for more. */
function isInstant(value: unknown): value is Instant {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < farthestMs / 100;
}
