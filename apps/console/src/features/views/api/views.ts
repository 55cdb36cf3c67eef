import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, reading, type Answer } from '../../../api/client';
import type { QueueFilter } from '../../tickets/api/list-tickets';

/** A view of the queue; `filters` are in the words of the address. */
export type View = Answer<'/v1/views'>['views'][number];

export type ViewForm = { name: string; filters: QueueFilter; shared: boolean };

const rarelyChangesMs = 60_000;

/** One's own views and those of everybody, by name. */
export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: async ({ signal }) => (await reading(api.GET('/v1/views', { signal }))).views,
  staleTime: rarelyChangesMs,
  retry: false,
});

const of = (id: string) => ({ params: { path: { id } } });

/** Keeps, changes, removes and calls back views; the list is read anew before each counts as done. */
export function useKeepViews() {
  const client = useQueryClient();
  const settled = { onSettled: () => client.invalidateQueries(viewsQuery) };
  const add = useMutation({
    mutationFn: (body: ViewForm) => reading(api.POST('/v1/views', { body })),
    ...settled,
  });
  const change = useMutation({
    mutationFn: ({ id, ...body }: { id: string } & Partial<ViewForm>) =>
      reading(api.PATCH('/v1/views/{id}', { ...of(id), body })),
    ...settled,
  });
  const remove = useMutation({
    mutationFn: ({ id }: View) => api.DELETE('/v1/views/{id}', of(id)),
    ...settled,
  });
  const restore = useMutation({
    mutationFn: ({ id }: View) => reading(api.POST('/v1/views/{id}/restore', of(id))),
    ...settled,
  });
  return { add, change, remove, restore };
}
