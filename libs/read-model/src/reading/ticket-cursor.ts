import type { Instant } from '@stepladder/domain';

/** Where a page of tickets ended: how urgent its last ticket is (0 in the order of due instants), what is due next on it,
 * null for nothing, and its number. */
export type TicketPlace = { urgency: number; dueAt: Instant | null; number: number };

/** A cursor that no list in this order has given out. */
export class BadCursor extends Error {}

/** The order goes along, because a place in one order is none in the other. */
export function cursorOf(order: string, { urgency, dueAt, number }: TicketPlace): string {
  return Buffer.from(JSON.stringify([order, urgency, dueAt, number])).toString('base64url');
}

/** @throws BadCursor */
export function placeOf(order: string, cursor: string): TicketPlace {
  try {
    const [of, urgency, dueAt, number] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const isPlace = of === order && isWhole(urgency) && (dueAt === null || isWhole(dueAt)) && isWhole(number);
    if (isPlace) return { urgency, dueAt, number };
  } catch {
    // Whatever it is, it is not one of ours.
  }
  throw new BadCursor('this cursor does not come from such a list of tickets');
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
