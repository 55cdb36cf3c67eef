import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/request';

/** A browser in which one is signed in. Instants are ISO 8601 in UTC. */
export type SessionView = {
  id: string;
  createdAt: string;
  expiresAt: string;
  lastSeenAt?: string;
  userAgent?: string;
  current: boolean;
};

export type KeyView = {
  id: string;
  label: string;
  prefix: string;
  person: string;
  rights: string[];
  createdAt: string;
  expiresAt?: string;
  lastUsedAt?: string;
};

export type About = { version: string; node: string; postgresql: string; schema: string };

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => (await request<{ sessions: SessionView[] }>('/v1/sessions', { signal })).sessions,
});

export const keysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: async ({ signal }) => (await request<{ keys: KeyView[] }>('/v1/api-keys', { signal })).keys,
});

export const aboutQuery = queryOptions({
  queryKey: ['about'],
  queryFn: ({ signal }) => request<About>('/v1/about', { signal }),
});

/** The language in which the reader is told; absent: in that of each policy. */
export const ownLanguageQuery = (person: string) =>
  queryOptions({
    queryKey: ['people', 'one', person],
    queryFn: async ({ signal }) =>
      (await request<{ language?: string }>(`/v1/people/${person}`, { signal })).language ?? '',
  });

export function useOwnLanguage(person: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (language: string) =>
      request(`/v1/people/${person}`, { method: 'PATCH', body: { language: language || null } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }),
  });
}

export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { current: string; next: string }) =>
      request<{ ended: number }>('/v1/password', { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['sessions'] }),
  });
}

/** Ends one session, or without an id all but this one. */
export function useEndSessions() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string | undefined) => request(`/v1/sessions${id ? `/${id}` : ''}`, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['sessions'] }),
  });
}

export type NewKey = { label: string; rights: string[]; expiresAt?: string };

export function useCreateKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewKey) => request<{ id: string; key: string }>('/v1/api-keys', { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['api-keys'] }),
  });
}

export function useRevokeKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request(`/v1/api-keys/${id}`, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['api-keys'] }),
  });
}
