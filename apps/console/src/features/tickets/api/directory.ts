import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../api/request';
import type { Person, PolicyView } from './ticket';

const rarelyChangesMs = 60_000;

type PeoplePage = { people: Person[]; next: string | null };

/** Everybody the directory knows, by id. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async ({ signal }) => {
    const people: Person[] = [];
    let next: string | null = '';
    while (next !== null) {
      const from: string = next && `&cursor=${next}`;
      const page: PeoplePage = await request<PeoplePage>(`/v1/people?limit=200${from}`, { signal });
      people.push(...page.people);
      next = page.next;
    }
    return { people };
  },
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
