import { queryOptions } from '@tanstack/react-query';
import { api, reading, type Answer } from '../../../api/client';
import { request } from '../../../api/request';

/** How the engine does. */
export type EngineState = Answer<'/v1/engine'>;

export type PartState = { state: 'up' | 'down' | 'unknown'; detail?: string };

const refreshMs = 10_000;

export const engineQuery = queryOptions({
  queryKey: ['engine'],
  queryFn: ({ signal }) => reading(api.GET('/v1/engine', { signal })),
  refetchInterval: refreshMs,
});

/** The parts that Stepladder needs, as the API finds them at this moment; a degraded API still answers. */
export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: ({ signal }) => request<{ status: string; parts: Record<string, PartState> }>('/health', { signal }),
  refetchInterval: refreshMs,
});
