import type { TicketTime } from '../api/ticket';

/** The present instant in a ticket's own time, which runs faster than ours on a rated clock. */
export function ticketNow(clock: TicketTime | undefined, now: number): number {
  if (!clock || clock.rate === 1) return now;
  return Date.parse(clock.virtualOriginAt) + Math.floor((now - Date.parse(clock.realOriginAt)) * clock.rate);
}

/** Whether a ticket's time runs at another pace than ours. */
export function isRated(clock: TicketTime | undefined): clock is TicketTime {
  return Boolean(clock) && clock?.rate !== 1;
}

/** What passes of a ticket's time until news of it has surely been read: nothing that late is late yet. */
export function newsMs(clock: TicketTime | undefined): number {
  return 5_000 * (clock?.rate ?? 1);
}
