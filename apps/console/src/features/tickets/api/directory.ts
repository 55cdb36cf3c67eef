import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../api/request';
import type { Person, PolicyView } from './ticket';

const rarelyChangesMs = 60_000;

/** Everybody the directory knows, by id. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => request<{ people: Person[] }>('/v1/people', { signal }),
  select: ({ people }) => new Map(people.map((person) => [person.id, person])),
  staleTime: rarelyChangesMs,
});

/** The policies in force. */
export const policiesQuery = queryOptions({
  queryKey: ['policies'],
  queryFn: async ({ signal }) => (await request<{ policies: PolicyView[] }>('/v1/policies', { signal })).policies,
  staleTime: rarelyChangesMs,
});

/** One policy with its lists of reasons. */
export const policyQuery = (id: string) =>
  queryOptions({
    queryKey: ['policies', id],
    queryFn: ({ signal }) => request<PolicyView>(`/v1/policies/${encodeURIComponent(id)}`, { signal }),
    staleTime: rarelyChangesMs,
  });
