import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/request';
import type { QueueFilter } from '../../tickets/api/list-tickets';

/** A view of the queue; `filters` are in the words of the address. */
export type View = {
  id: string;
  name: string;
  filters: QueueFilter;
  shared: boolean;
  own: boolean;
  mayChange: boolean;
};

export type ViewForm = { name: string; filters: QueueFilter; shared: boolean };

const rarelyChangesMs = 60_000;

/** One's own views and those of everybody, by name. */
export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: async ({ signal }) => (await request<{ views: View[] }>('/v1/views', { signal })).views,
  staleTime: rarelyChangesMs,
  retry: false,
});

const pathOf = (id: string) => `/v1/views/${encodeURIComponent(id)}`;

/** Keeps, changes, removes and calls back views; the list is read anew before each counts as done. */
export function useKeepViews() {
  const client = useQueryClient();
  const settled = { onSettled: () => client.invalidateQueries(viewsQuery) };
  const add = useMutation({
    mutationFn: (body: ViewForm) => request<View>('/v1/views', { method: 'POST', body }),
    ...settled,
  });
  const change = useMutation({
    mutationFn: ({ id, ...body }: { id: string } & Partial<ViewForm>) =>
      request<View>(pathOf(id), { method: 'PATCH', body }),
    ...settled,
  });
  const remove = useMutation({
    mutationFn: ({ id }: View) => request(pathOf(id), { method: 'DELETE' }),
    ...settled,
  });
  const restore = useMutation({
    mutationFn: ({ id }: View) => request<View>(`${pathOf(id)}/restore`, { method: 'POST' }),
    ...settled,
  });
  return { add, change, remove, restore };
}
