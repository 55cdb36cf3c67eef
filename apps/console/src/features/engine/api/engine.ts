import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../api/request';

type Due = { ticketId: string; subject: string; nextDueAt: string; nextDue: string };

/** How the engine does. */
export type EngineState = {
  parts: { name: string; instance: string; seenAt: string; facts: Record<string, unknown> }[];
  lateness: {
    count: number;
    p50Ms: number;
    p99Ms: number;
    maxMs: number;
    tickets: { ticketId: string; lateByMs: number; at: string }[];
  };
  passed: (Due & { passedByMs: number })[];
  disagreements: (Due & { reckonedAt: string | null })[];
  checked: number;
  waiting: { intents: number; resends: number; oldestAt?: string };
  placements: { ticketId: string; system: string; state: string; problem?: string }[];
};

export type PartState = { state: 'up' | 'down' | 'unknown'; detail?: string };

const refreshMs = 10_000;

export const engineQuery = queryOptions({
  queryKey: ['engine'],
  queryFn: ({ signal }) => request<EngineState>('/v1/engine', { signal }),
  refetchInterval: refreshMs,
});

/** The parts that Stepladder needs, as the API finds them at this moment; a degraded API still answers. */
export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: ({ signal }) => request<{ status: string; parts: Record<string, PartState> }>('/health', { signal }),
  refetchInterval: refreshMs,
});
