import { queryOptions } from '@tanstack/react-query';
import { api, reading } from '../../../api/client';
import { refreshMs } from '../../../api/connection';
import { withTextsOnce } from '../words/texts-once';

const of = (ticketId: string) => ({ path: { ticketId } });

/** One ticket with its clocks. */
export const ticketQuery = (id: string) =>
  queryOptions({
    queryKey: ['ticket', id],
    queryFn: ({ signal }) => reading(api.GET('/v1/tickets/{ticketId}', { params: of(id), signal })),
    refetchInterval: refreshMs,
    retry: false,
  });

/** What happened to a ticket, by (`at`, `seq`). */
export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['ticket', id, 'timeline'],
    queryFn: async ({ signal }) => {
      const { entries } = await reading(api.GET('/v1/tickets/{ticketId}/timeline', { params: of(id), signal }));
      return withTextsOnce(
        entries.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at) || one.seq - other.seq),
      );
    },
    refetchInterval: refreshMs,
    retry: false,
  });

/** What was sent about a ticket. */
export const messagesQuery = (id: string) =>
  queryOptions({
    queryKey: ['ticket', id, 'messages'],
    queryFn: async ({ signal }) =>
      (await reading(api.GET('/v1/tickets/{ticketId}/messages', { params: of(id), signal }))).messages,
    refetchInterval: refreshMs,
    retry: false,
  });
