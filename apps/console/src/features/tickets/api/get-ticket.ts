import { queryOptions } from '@tanstack/react-query';
import { refreshMs } from '../../../api/connection';
import { request } from '../../../api/request';
import type { EntryView, MessageView, TicketView } from './ticket';

const pathOf = (id: string): string => `/v1/tickets/${encodeURIComponent(id)}`;

/** One ticket with its clocks. */
export const ticketQuery = (id: string) =>
  queryOptions({
    queryKey: ['ticket', id],
    queryFn: ({ signal }) => request<TicketView>(pathOf(id), { signal }),
    refetchInterval: refreshMs,
    retry: false,
  });

/** What happened to a ticket, by (`at`, `seq`). */
export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['ticket', id, 'timeline'],
    queryFn: async ({ signal }) => {
      const { entries } = await request<{ entries: EntryView[] }>(`${pathOf(id)}/timeline`, { signal });
      return entries.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at) || one.seq - other.seq);
    },
    refetchInterval: refreshMs,
    retry: false,
  });

/** What was sent about a ticket. */
export const messagesQuery = (id: string) =>
  queryOptions({
    queryKey: ['ticket', id, 'messages'],
    queryFn: async ({ signal }) =>
      (await request<{ messages: MessageView[] }>(`${pathOf(id)}/messages`, { signal })).messages,
    refetchInterval: refreshMs,
    retry: false,
  });
