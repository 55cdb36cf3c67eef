import type { Instant } from '@stepladder/domain';

/** Where a page of tickets ended: its last due instant, null for none, and that ticket's number. */
export type TicketPlace = { dueAt: Instant | null; number: number };

/** A cursor that no list has given out. */
export class BadCursor extends Error {}

export function cursorOf({ dueAt, number }: TicketPlace): string {
  return Buffer.from(JSON.stringify([dueAt, number])).toString('base64url');
}

/** @throws BadCursor */
export function placeOf(cursor: string): TicketPlace {
  try {
    const [dueAt, number] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if ((dueAt === null || Number.isSafeInteger(dueAt)) && Number.isSafeInteger(number)) {
      return { dueAt: dueAt as number | null, number: number as number };
    }
  } catch {
    // Whatever it is, it is not one of ours.
  }
  throw new BadCursor('this cursor does not come from a list of tickets');
}
