import { queryOptions } from '@tanstack/react-query';
import { api, reading, type Answer } from '../../../api/client';

/** How the engine does. */
export type EngineState = Answer<'/v1/engine'>;

export type PartState = Answer<'/health'>['parts'][string];

const refreshMs = 10_000;

export const engineQuery = queryOptions({
  queryKey: ['engine'],
  queryFn: ({ signal }) => reading(api.GET('/v1/engine', { signal })),
  refetchInterval: refreshMs,
});

/** The parts that Stepladder needs, as the API finds them at this moment; a degraded API still answers. */
export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: ({ signal }) => reading(api.GET('/health', { signal })),
  refetchInterval: refreshMs,
});
