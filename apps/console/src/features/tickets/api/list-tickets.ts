import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { refreshMs } from '../../../api/connection';
import { request } from '../../../api/request';
import type { TicketView } from './ticket';

/** What the queue is narrowed to; an absent field narrows nothing. */
export type QueueFilter = {
  status?: string;
  policy?: string;
  tier?: string;
  /** The rung whose people look: its tickets and those it watches over. */
  queue?: string;
  priority?: string;
  overdue?: string;
  q?: string;
  /** What comes first; absent means what is usual for the filter. */
  sort?: string;
};

/**
 * What comes first: under one policy the most urgent by its priorities, of equals what is due next; over several, whose
 * priorities cannot be compared, what is due next.
 */
export function orderOf({ sort, policy }: QueueFilter): 'urgency' | 'next-due' {
  if (sort === 'urgency' || sort === 'next-due') return sort;
  return policy ? 'urgency' : 'next-due';
}

type TicketPage = { tickets: TicketView[]; next?: string | null };

const pageSize = 50;

/** The tickets of a filter in its order, a page at a time. */
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
  const query = new URLSearchParams({ limit: String(pageSize), sort: orderOf(filter) });
  const { sort: _, ...narrowing } = filter;
  for (const [field, value] of Object.entries(narrowing)) if (value) query.set(field, value);
  if (cursor) query.set('cursor', cursor);
  return `/v1/tickets?${query.toString()}`;
}
