import type { QueueFilter } from '../features/tickets/api/list-tickets';

const fields = [
  'status',
  'policy',
  'tier',
  'queue',
  'priority',
  'holder',
  'overdue',
  'q',
  'sort',
] as const satisfies (keyof QueueFilter)[];

/** The queue's filter as the address bar has it; what is no filter is left out. */
export function queueFilterOf(search: Record<string, unknown>): QueueFilter {
  const filter: QueueFilter = {};
  for (const field of fields) {
    const value = search[field];
    // The router reads `1` and `true` in the address as what they look like; to the API they are words.
    if (['string', 'number', 'boolean'].includes(typeof value)) filter[field] = String(value);
  }
  return filter;
}
