import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { request } from '../../../api/request';

/** Somebody with what they do here. Instants are ISO 8601 in UTC. */
export type PersonView = {
  id: string;
  name: string;
  email: string;
  kind: 'staff' | 'requester' | 'external';
  deactivatedAt?: string;
  teams: string[];
  roles: { policy: string; policyLabel: string; role: string; label: string }[];
  away: { policy: string; fromAt: string; toAt: string }[];
  openTickets: number;
};

/** Whom the list is narrowed to; an empty field narrows nothing. */
export type PeopleFilter = { q: string; kind: string; team: string; active: string };

export type TeamView = { id: string; label: string; members: string[] };

export type RoleView = {
  policy: string;
  policyLabel: string;
  role: string;
  label: string;
  people: string[];
  fallback?: { id: string; label: string };
  rungs: { id: string; label: string; ladder: string }[];
  gap?: 'nobody' | 'all-deactivated' | 'some-deactivated';
};

type PeoplePage = { people: PersonView[]; next: string | null; total: number };

/** People by name, a page at a time. */
export const peopleListQuery = (filter: PeopleFilter) =>
  infiniteQueryOptions({
    queryKey: ['people', 'list', filter],
    queryFn: ({ pageParam, signal }) => {
      const narrowing = Object.entries({ ...filter, cursor: pageParam }).filter(([, value]) => value !== '');
      return request<PeoplePage>(`/v1/people?${new URLSearchParams(narrowing).toString()}`, { signal });
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });

export const teamsQuery = queryOptions({
  queryKey: ['teams'],
  queryFn: async ({ signal }) => (await request<{ teams: TeamView[] }>('/v1/teams', { signal })).teams,
});

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: async ({ signal }) => (await request<{ roles: RoleView[] }>('/v1/roles', { signal })).roles,
});

export type PersonForm = { id: string; name: string; email: string; teams: string[]; active: boolean };

/** Adds somebody, or changes them when `known`; everything about people is read anew afterwards. */
export function useSavePerson(known: PersonView | undefined) {
  const reread = useReread();
  return useMutation({
    mutationFn: ({ id, active, ...person }: PersonForm) =>
      known
        ? request<PersonView>(`/v1/people/${known.id}`, { method: 'PATCH', body: { ...person, active } })
        : request<PersonView>('/v1/people', { method: 'POST', body: { id, ...person } }),
    onSuccess: reread,
  });
}

export function useAddTeam() {
  const reread = useReread();
  return useMutation({
    mutationFn: (body: { id: string; label: string }) => request<TeamView>('/v1/teams', { method: 'POST', body }),
    onSuccess: reread,
  });
}

export function useRemoveTeam() {
  const reread = useReread();
  return useMutation({
    mutationFn: (id: string) => request(`/v1/teams/${id}`, { method: 'DELETE' }),
    onSuccess: reread,
  });
}

function useReread(): () => Promise<unknown> {
  const client = useQueryClient();
  return () => Promise.all(['people', 'teams', 'roles'].map((list) => client.invalidateQueries({ queryKey: [list] })));
}
