import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, reading, type Answer, type Asking } from '../../../api/client';

/** A browser in which one is signed in. Instants are ISO 8601 in UTC. */
export type SessionView = Answer<'/v1/sessions'>['sessions'][number];

export type KeyView = Answer<'/v1/api-keys'>['keys'][number];

export type NewKey = Asking<'/v1/api-keys'>;

type Language = NonNullable<Answer<'/v1/people/{id}'>['language']>;

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => (await reading(api.GET('/v1/sessions', { signal }))).sessions,
});

export const keysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: async ({ signal }) => (await reading(api.GET('/v1/api-keys', { signal }))).keys,
});

export const aboutQuery = queryOptions({
  queryKey: ['about'],
  queryFn: ({ signal }) => reading(api.GET('/v1/about', { signal })),
});

/** The language in which the reader is told; absent: in that of each policy. */
export const ownLanguageQuery = (person: string) =>
  queryOptions({
    queryKey: ['people', 'one', person],
    queryFn: async ({ signal }) =>
      (await reading(api.GET('/v1/people/{id}', { params: { path: { id: person } }, signal }))).language ?? '',
  });

export function useOwnLanguage(person: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (language: Language | '') =>
      reading(
        api.PATCH('/v1/people/{id}', {
          params: { path: { id: person } },
          body: { language: language || null },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }),
  });
}

export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Asking<'/v1/password'>) => reading(api.POST('/v1/password', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['sessions'] }),
  });
}

/** Ends one session, or without an id all but this one. */
export function useEndSessions() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string | undefined) => {
      await (id ? api.DELETE('/v1/sessions/{id}', { params: { path: { id } } }) : api.DELETE('/v1/sessions'));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['sessions'] }),
  });
}

export function useCreateKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewKey) => reading(api.POST('/v1/api-keys', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['api-keys'] }),
  });
}

export function useRevokeKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/v1/api-keys/{id}', { params: { path: { id } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['api-keys'] }),
  });
}
