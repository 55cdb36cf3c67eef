import type { Instant } from '@stepladder/domain';
import { BadCursor } from './ticket-cursor';

/** Where a page of a list that begins with the newest ended: the instant and id of its last row. */
export type NewestPlace = { at: Instant; id: string };

/** `list` goes along, because a place in one list is none in another. */
export function newestCursorOf(list: string, { at, id }: NewestPlace): string {
  return Buffer.from(JSON.stringify([list, at, id])).toString('base64url');
}

/** @throws BadCursor */
export function newestPlaceOf(list: string, cursor: string): NewestPlace {
  try {
    const [of, at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (of === list && isInstant(at) && typeof id === 'string' && !id.includes('\u0000')) return { at, id };
  } catch {
    // Whatever it is, it is not one of ours.
  }
  throw new BadCursor('this cursor does not come from such a list');
}

const farthestMs = 8.64e15;

/** What a date can hold, so that Postgres is never asked for more. */
function isInstant(value: unknown): value is Instant {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < farthestMs / 100;
}
