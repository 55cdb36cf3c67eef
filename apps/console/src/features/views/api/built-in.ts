import type { QueueFilter } from '../../tickets/api/list-tickets';

/** Views that everybody has, by the key of their name in `words/<language>/views.json`; the id stands in the address. */
export const builtInViews: { id: string; filters: QueueFilter }[] = [
  { id: 'mine', filters: { status: 'unresolved', holder: 'me' } },
  { id: 'unacknowledged', filters: { acknowledged: 'false' } },
  { id: 'about-to-breach', filters: { 'breach-within': '4', sort: 'next-due' } },
  { id: 'awaiting', filters: { status: 'awaiting' } },
];

/** Whether two filters narrow and order alike. */
export function isSame(one: QueueFilter, other: QueueFilter): boolean {
  const sorted = (filter: QueueFilter) =>
    JSON.stringify(Object.entries(filter).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}
