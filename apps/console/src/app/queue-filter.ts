import type { QueueFilter } from '../features/tickets/api/list-tickets';

const fields = ['status', 'policy', 'tier', 'priority', 'q'] as const satisfies (keyof QueueFilter)[];

/** The queue's filter as the address bar has it; what is no filter is left out. */
export function queueFilterOf(search: Record<string, unknown>): QueueFilter {
  const filter: QueueFilter = {};
  for (const field of fields) {
    const value = search[field];
    // The router reads numbers in the address as numbers, and a priority may be called 1.
    if (typeof value === 'string' || typeof value === 'number') filter[field] = String(value);
  }
  return filter;
}
