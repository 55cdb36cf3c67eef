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
  /** The id of a person who holds it; `me` for whoever looks. */
  holder?: string;
  overdue?: string;
  acknowledged?: string;
  /** Hours within which a clock that runs reaches its target. */
  'breach-within'?: string;
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

export type TicketPage = { tickets: TicketView[]; next?: string | null; total?: number };

/** The first page is short, so that it is there at once. */
const firstPageSize = 50;
const pageSize = 200;
const fewPages = 5;
const justReadMs = 3_000;

/** The tickets of a filter in its order, a page at a time. */
export const ticketsQuery = (filter: QueueFilter) =>
  infiniteQueryOptions({
    queryKey: ['tickets', filter],
    queryFn: ({ pageParam, signal }) => request<TicketPage>(pathOf(filter, pageParam), { signal }),
    initialPageParam: '',
    staleTime: justReadMs,
    getNextPageParam: ({ next }) => next ?? undefined,
    // Reading many pages anew costs much, so the more there are, the more rarely that is done.
    refetchInterval: ({ state }) => refreshMs() * Math.max(1, (state.data?.pages.length ?? 1) / fewPages),
    // Pages are compared by their rows, which are replaced one by one.
    structuralSharing: false,
    retry: false,
    placeholderData: keepPreviousData,
  });

/** Where a page of a filter is read; `ids` narrows it to single rows. */
export function pathOf(
  filter: QueueFilter & { ids?: string },
  cursor: string,
  limit = cursor ? pageSize : firstPageSize,
): string {
  const query = new URLSearchParams({ limit: String(limit), sort: orderOf(filter) });
  const { sort: _, ...narrowing } = filter;
  for (const [field, value] of Object.entries(narrowing)) if (value) query.set(field, value);
  if (cursor) query.set('cursor', cursor);
  return `/v1/tickets?${query.toString()}`;
}
