import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, reading, type Answer } from '../../../api/client';
import { refreshMs } from '../../../api/connection';
import type { paths } from '../../../api/schema';

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

export type TicketPage = Answer<'/v1/tickets'>;
type ListQuery = NonNullable<paths['/v1/tickets']['get']['parameters']['query']>;

/** The first page is short, so that it is there at once. */
const firstPageSize = 50;
const pageSize = 200;
const fewPages = 5;
const justReadMs = 3_000;

/** The tickets of a filter in its order, a page at a time. */
export const ticketsQuery = (filter: QueueFilter) =>
  infiniteQueryOptions({
    queryKey: ['tickets', filter],
    queryFn: ({ pageParam, signal }) => readTickets(filter, { cursor: pageParam, signal }),
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

type Page = { cursor?: string; limit?: number; signal?: AbortSignal };

/** A page of a filter; `ids` narrows it to single rows. The API says what in a filter it does not know. */
export function readTickets(
  { sort, ...narrowing }: QueueFilter & { ids?: string },
  { cursor = '', limit = cursor ? pageSize : firstPageSize, signal }: Page,
): Promise<TicketPage> {
  const given = Object.entries({ ...narrowing, cursor }).filter(([, value]) => value);
  const order = orderOf({ ...narrowing, ...(sort ? { sort } : {}) });
  const query = { limit: String(limit), sort: order, ...Object.fromEntries(given) } as ListQuery;
  return reading(api.GET('/v1/tickets', { params: { query }, ...(signal ? { signal } : {}) }));
}
