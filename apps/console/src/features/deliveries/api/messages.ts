import { infiniteQueryOptions, keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, reading, type Answer } from '../../../api/client';
import { freshCommandKey } from '../../../api/command-key';
import { isOffline } from '../../../api/problem';

export const messageStates = ['failed', 'unknown', 'no-transport', 'queued', 'sending', 'sent'] as const;

export type MessageState = (typeof messageStates)[number];

/** One message as the list shows it. */
export type Delivery = Answer<'/v1/messages'>['messages'][number];

/** What the list is narrowed to. */
export type DeliveryFilter = { state?: MessageState; ticket?: string };

const refreshMs = 5_000;

/** Messages, the newest first, a page at a time. */
export const deliveriesQuery = (filter: DeliveryFilter) =>
  infiniteQueryOptions({
    queryKey: ['deliveries', filter],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, limit: '50', ...(pageParam ? { cursor: pageParam } : {}) };
      return reading(api.GET('/v1/messages', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: refreshMs,
    placeholderData: keepPreviousData,
    retry: false,
  });

/** Has messages sent again; the same click after silence keeps its key, because the first may have been received. */
export function useResend() {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ id, key }: { id: string; key: string }) =>
      reading(
        api.POST('/v1/messages/{messageId}/resend', {
          params: { path: { messageId: id }, header: { 'Idempotency-Key': key } },
        }),
      ),
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
