import type { QueueFilter } from '../features/tickets/api/list-tickets';

const fields = [
  'status',
  'policy',
  'tier',
  'queue',
  'priority',
  'holder',
  'overdue',
  'acknowledged',
  'breach-within',
  'q',
  'sort',
] as const satisfies (keyof QueueFilter)[];

/** The filter, and the view that it began as. */
export type QueueSearch = QueueFilter & { view?: string };

/** The queue's view and filter as the address bar has them; what is neither is left out. */
export function queueSearchOf(search: Record<string, unknown>): QueueSearch {
  const { view } = search;
  return { ...queueFilterOf(search), ...(typeof view === 'string' && view ? { view } : {}) };
}

/** The queue's filter alone. */
export function queueFilterOf(search: Record<string, unknown>): QueueFilter {
  const filter: QueueFilter = {};
  for (const field of fields) {
    const value = search[field];
    // The router reads `1` and `true` in the address as what they look like; to the API they are words.
    if (['string', 'number', 'boolean'].includes(typeof value)) filter[field] = String(value);
  }
  return filter;
}
