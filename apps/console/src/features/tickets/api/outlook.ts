import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, reading, type Answer } from '../../../api/client';

export type ForecastView = Answer<'/v1/tickets/{ticketId}/forecast'>;

/** Something that will happen by itself. Instants are ISO 8601 in UTC. */
export type ComingView = ForecastView['coming'][number];

/** What is supposed of a ticket; nothing is what will be. */
export type Supposed = { pausedUntil?: string; priority?: string };

/** What a clock has counted, stretch by stretch, and why it is due when it is. */
export type ExplanationView = Answer<'/v1/tickets/{ticketId}/clocks/{clock}/explain'>;
export type CountedView = ExplanationView['consumed'];
export type SegmentView = ExplanationView['segments'][number];

/** A command as it could be given now: allowed, or every reason why not. */
export type ActionView = Answer<'/v1/tickets/{ticketId}/actions'>['actions'][number];
export type ActionChoice = ActionView['choices'][number];
export type ActionFieldView = ActionView['fields'][number];

/** A rung that can be asked for; `usual` is where it goes when none is. */
export type ActionGoal = NonNullable<ActionChoice['goals']>[number];

/** What the engine would say: what stands against it, what must be handed in with it, and the evidence that would do. */
export type Verdict = Omit<ActionGoal, 'id' | 'label' | 'usual'>;

const refreshMs = 10_000;

/** What will happen to a ticket if nobody acts, or under what is supposed. */
export const forecastQuery = (id: string, supposed: Supposed = {}) =>
  queryOptions({
    queryKey: ['ticket', id, 'forecast', supposed],
    queryFn: ({ signal }) => {
      const params = { path: { ticketId: id }, query: supposed };
      return reading(api.GET('/v1/tickets/{ticketId}/forecast', { params, signal }));
    },
    refetchInterval: refreshMs,
    retry: false,
    placeholderData: keepPreviousData,
  });

/** Why a clock of a ticket is due when it is. */
export const explanationQuery = (id: string, clock: string) =>
  queryOptions({
    queryKey: ['ticket', id, 'explanation', clock],
    queryFn: ({ signal }) => {
      const params = { path: { ticketId: id, clock } };
      return reading(api.GET('/v1/tickets/{ticketId}/clocks/{clock}/explain', { params, signal }));
    },
    refetchInterval: refreshMs,
    retry: false,
  });

/** Every command as it would be answered now. */
export const actionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['ticket', id, 'actions'],
    queryFn: async ({ signal }) =>
      (await reading(api.GET('/v1/tickets/{ticketId}/actions', { params: { path: { ticketId: id } }, signal })))
        .actions,
    refetchInterval: refreshMs,
    retry: false,
  });
