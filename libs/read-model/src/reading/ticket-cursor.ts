import type { Instant } from '@stepladder/domain';
import { cursorTextOf, placeIn } from '../paging/cursor';

/** Where a page of tickets ended: how urgent its last ticket is, its next breach or what else is
 * due next on it, null for nothing, and its number. */
export type TicketPlace = { urgency: number; dueAt: Instant | null; number: number };

export function cursorOf(order: string, { urgency, dueAt, number }: TicketPlace): string {
  return cursorTextOf(order, [urgency, dueAt, number]);
}

/** @throws BadCursor */
export function placeOf(order: string, cursor: string): TicketPlace {
  return placeIn(order, cursor, ([urgency, dueAt, number]) => {
    const isPlace = isWhole(urgency) && (dueAt === null || isWhole(dueAt)) && isWhole(number);
    return isPlace ? { urgency, dueAt, number } : undefined;
  });
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
