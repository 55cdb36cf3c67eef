import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CommandName, EntryType, Why } from '@stepladder/domain';
import type { CodedReason } from '../../../api/problem';
import { request } from '../../../api/request';

/** Something that will happen by itself. Instants are ISO 8601 in UTC. */
export type ComingView = {
  at: string;
  type: EntryType;
  words: string;
  /** Of a move up: the rung gets the ticket, or is involved only. */
  takesOver?: boolean;
  /** The how manieth repeat or call. */
  round?: number;
  clock?: string;
  cycle?: number;
  threshold?: string;
  ladder?: string;
  rung?: string;
  people: string[];
  channels: string[];
};

export type ForecastView = { nowAt: string; coming: ComingView[]; beyondWindow: boolean; truncated: boolean };

/** What is supposed of a ticket; nothing is what will be. */
export type Supposed = { pausedUntil?: string; priority?: string };

export type CountedView = { ms?: number; days?: string; words: string };

export type SegmentView = {
  fromAt: string;
  toAt: string;
  why: Why;
  counted?: CountedView;
  reason?: string;
  by?: string;
};

/** What a clock has counted, stretch by stretch, and why it is due when it is. */
export type ExplanationView = {
  clock: string;
  label: string;
  running: boolean;
  outcome?: 'met' | 'breached';
  policy: { id: string; version: number; zone: string };
  calendar?: { id: string; version: string; zone: string };
  row: { number: number; time: 'elapsed' | 'working' | 'working-days'; fits: Record<string, string[]> };
  nowAt: string;
  grantedAt?: string;
  segments: SegmentView[];
  ahead: SegmentView[];
  consumed: CountedView;
  target?: CountedView;
  left?: CountedView;
  dueAt?: string;
  inWords: string[];
};

/** What the engine would say: what stands against it, what must be handed in with it, and the evidence that would do. */
export type Verdict = {
  allowed: boolean;
  reasons: string[];
  missing: string[];
  /** The same by code and facts, in the same places. */
  reasonCodes?: (CodedReason | null)[];
  missingCodes?: (CodedReason | null)[];
  evidence: string[];
};

/** A rung that can be asked for; `usual` is where it goes when none is. */
export type ActionGoal = Verdict & { id: string; label: string; usual: boolean };

export type ActionChoice = Verdict & {
  label?: string;
  facts: Record<string, string | number | boolean>;
  goals?: ActionGoal[];
};

export type ActionFieldView = {
  name: string;
  required: boolean;
  kind: 'choice' | 'words' | 'instant' | 'person' | 'number' | 'yes-no' | 'evidence' | 'list' | 'keyed';
  choices?: { id: string; label: string }[];
};

/** A command as it could be given now: allowed, or every reason why not. */
export type ActionView = {
  command: CommandName;
  allowed: boolean;
  /** The ticket stays as it is, and another is opened that follows it. */
  opens?: 'follow-up';
  reasons: string[];
  missing: string[];
  reasonCodes?: (CodedReason | null)[];
  missingCodes?: (CodedReason | null)[];
  choices: ActionChoice[];
  fields: ActionFieldView[];
};

const refreshMs = 10_000;
const pathOf = (id: string): string => `/v1/tickets/${encodeURIComponent(id)}`;

/** What will happen to a ticket if nobody acts, or under what is supposed. */
export const forecastQuery = (id: string, supposed: Supposed = {}) =>
  queryOptions({
    queryKey: ['ticket', id, 'forecast', supposed],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams(supposed).toString();
      return request<ForecastView>(`${pathOf(id)}/forecast${query ? `?${query}` : ''}`, { signal });
    },
    refetchInterval: refreshMs,
    retry: false,
    placeholderData: keepPreviousData,
  });

/** Why a clock of a ticket is due when it is. */
export const explanationQuery = (id: string, clock: string) =>
  queryOptions({
    queryKey: ['ticket', id, 'explanation', clock],
    queryFn: ({ signal }) =>
      request<ExplanationView>(`${pathOf(id)}/clocks/${encodeURIComponent(clock)}/explain`, { signal }),
    refetchInterval: refreshMs,
    retry: false,
  });

/** Every command as it would be answered now. */
export const actionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['ticket', id, 'actions'],
    queryFn: async ({ signal }) =>
      (await request<{ actions: ActionView[] }>(`${pathOf(id)}/actions`, { signal })).actions,
    refetchInterval: refreshMs,
    retry: false,
  });
