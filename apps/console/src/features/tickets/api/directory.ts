import { queryOptions } from '@tanstack/react-query';
import { api, reading } from '../../../api/client';
import type { Person } from './ticket';

const rarelyChangesMs = 60_000;

/** Everybody the directory knows, by id. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async ({ signal }) => {
    const people: Person[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query = { limit: '200', ...(cursor ? { cursor } : {}) };
      const page: { people: Person[]; next: string | null } = await reading(
        api.GET('/v1/people', { params: { query }, signal }),
      );
      people.push(...page.people);
      cursor = page.next;
    }
    return { people };
  },
  select: ({ people }) => new Map(people.map((person) => [person.id, person])),
  staleTime: rarelyChangesMs,
});

/** Whether somebody can be given tickets: a colleague who has not left. */
export function isAtWork({ kind, deactivatedAt }: Person): boolean {
  return kind === 'staff' && !deactivatedAt;
}

/** The policies in force. */
export const policiesQuery = queryOptions({
  queryKey: ['policies'],
  queryFn: async ({ signal }) => (await reading(api.GET('/v1/policies', { signal }))).policies,
  staleTime: rarelyChangesMs,
});

/** One policy with its lists of reasons. */
export const policyQuery = (id: string) =>
  queryOptions({
    queryKey: ['policies', id],
    queryFn: ({ signal }) => reading(api.GET('/v1/policies/{id}', { params: { path: { id } }, signal })),
    staleTime: rarelyChangesMs,
  });
