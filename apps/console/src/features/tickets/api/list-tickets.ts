import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { request } from '../../../api/request';
import type { TicketView } from './ticket';

/** What the queue is narrowed to; an absent field narrows nothing. */
export type QueueFilter = {
  status?: string;
  policy?: string;
  tier?: string;
  priority?: string;
  overdue?: string;
  q?: string;
};

type TicketPage = { tickets: TicketView[]; next?: string | null };

/** How often lists and pages ask again. */
export const refreshMs = 3_000;
const pageSize = 50;

/** The tickets of a filter by next due instant, a page at a time. */
export const ticketsQuery = (filter: QueueFilter) =>
  infiniteQueryOptions({
    queryKey: ['tickets', filter],
    queryFn: ({ pageParam, signal }) => request<TicketPage>(pathOf(filter, pageParam), { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: refreshMs,
    retry: false,
    placeholderData: keepPreviousData,
  });

function pathOf(filter: QueueFilter, cursor: string): string {
  const query = new URLSearchParams({ limit: String(pageSize) });
  for (const [field, value] of Object.entries(filter)) if (value) query.set(field, value);
  if (cursor) query.set('cursor', cursor);
  return `/v1/tickets?${query.toString()}`;
}
