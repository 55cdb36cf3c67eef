import { infiniteQueryOptions, keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { freshCommandKey } from '../../../api/command-key';
import { isOffline } from '../../../api/problem';
import { request } from '../../../api/request';

export const messageStates = ['failed', 'unknown', 'no-transport', 'queued', 'sending', 'sent'] as const;

export type MessageState = (typeof messageStates)[number];

/** One message as the list shows it. */
export type Delivery = {
  id: string;
  ticketId: string;
  subject: string;
  person: string;
  personName?: string;
  channel: string;
  at: string;
  state: MessageState;
  attempts: number;
  sentAt?: string;
  problem?: string;
};

/** What the list is narrowed to. */
export type DeliveryFilter = { state?: MessageState; ticket?: string };

type Page = { messages: Delivery[]; counts: Record<MessageState, number>; next: string | null };

const refreshMs = 5_000;

/** Messages, the newest first, a page at a time. */
export const deliveriesQuery = (filter: DeliveryFilter) =>
  infiniteQueryOptions({
    queryKey: ['deliveries', filter],
    queryFn: ({ pageParam, signal }) => request<Page>(pathOf(filter, pageParam), { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: refreshMs,
    placeholderData: keepPreviousData,
    retry: false,
  });

function pathOf({ state, ticket }: DeliveryFilter, cursor: string): string {
  const query = new URLSearchParams({ limit: '50' });
  if (state) query.set('state', state);
  if (ticket) query.set('ticket', ticket);
  if (cursor) query.set('cursor', cursor);
  return `/v1/messages?${query.toString()}`;
}

/** Has messages sent again; the same click after silence keeps its key, because the first may have been received. */
export function useResend() {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ id, key }: { id: string; key: string }) =>
      request(`/v1/messages/${encodeURIComponent(id)}/resend`, { method: 'POST', idempotencyKey: key }),
    onSettled: () => client.invalidateQueries({ queryKey: ['deliveries'] }),
  });
  const { variables, error } = mutation;
  const keyFor = (id: string): string => (isOffline(error) && variables?.id === id ? variables.key : freshCommandKey());
  return {
    resend: (id: string) => mutation.mutate({ id, key: keyFor(id) }),
    /** The message that was asked for last. */
    asked: variables?.id,
    error,
    isSending: mutation.isPending,
    isTaken: mutation.isSuccess,
  };
}
