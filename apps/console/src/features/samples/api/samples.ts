import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, reading, type Answer } from '../../../api/client';

/** How many sample tickets there are to be, are stored, and have begun. */
export type Samples = Answer<'/v1/samples'>;

const beginningMs = 1_000;

/** How far the sample tickets have come; asked every second while they begin. */
export const samplesQuery = queryOptions({
  queryKey: ['samples'],
  queryFn: ({ signal }) => reading(api.GET('/v1/samples', { signal })),
  refetchInterval: ({ state: { data } }) => (data && isBeginning(data) ? beginningMs : false),
  staleTime: 60_000,
});

export function isBeginning({ opened, begun }: Samples): boolean {
  return begun < opened;
}

export function useFillSamples() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => reading(api.POST('/v1/samples')),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Wipes them; whatever was read with them in it is read anew. */
export function useWipeSamples() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => reading(api.DELETE('/v1/samples')),
    onSuccess: () => client.invalidateQueries(),
  });
}
