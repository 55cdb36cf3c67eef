import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { api, reading, type Answer } from '../../../api/client';

/** Somebody with what they do here. */
export type PersonView = Answer<'/v1/people'>['people'][number];

/** Whom the list is narrowed to; an empty field narrows nothing. */
export type PeopleFilter = { q: string; kind: string; team: string; active: string };

export type TeamView = Answer<'/v1/teams'>['teams'][number];
export type RoleView = Answer<'/v1/roles'>['roles'][number];

/** People by name, a page at a time. */
export const peopleListQuery = (filter: PeopleFilter) =>
  infiniteQueryOptions({
    queryKey: ['people', 'list', filter],
    queryFn: ({ pageParam, signal }) => {
      const query = Object.fromEntries(
        Object.entries({ ...filter, cursor: pageParam }).filter(([, value]) => value !== ''),
      );
      return reading(api.GET('/v1/people', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });

export const teamsQuery = queryOptions({
  queryKey: ['teams'],
  queryFn: async ({ signal }) => (await reading(api.GET('/v1/teams', { signal }))).teams,
});

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: async ({ signal }) => (await reading(api.GET('/v1/roles', { signal }))).roles,
});

/** What can be said of somebody; the language is that in which they are told, empty: in that of each policy. */
export type PersonForm = {
  id: string;
  name: string;
  email: string;
  teams: string[];
  active: boolean;
  language: NonNullable<PersonView['language']> | '';
};

/** Adds somebody, or changes of somebody known what is another; everything about people is read anew afterwards. */
export function useSavePerson(known: PersonView | undefined) {
  const reread = useReread();
  return useMutation({
    mutationFn: async (form: PersonForm) => {
      const { id, name, email, teams } = form;
      if (!known) return reading(api.POST('/v1/people', { body: { id, name, email, teams } }));
      const body = changesOf(known, form);
      if (Object.keys(body).length === 0) return known;
      return reading(api.PATCH('/v1/people/{id}', { params: { path: { id: known.id } }, body }));
    },
    onSuccess: reread,
  });
}

/** Only what is another, so that the audit names nothing else. */
function changesOf(known: PersonView, { name, email, teams, active, language }: PersonForm) {
  return {
    ...(name === known.name ? {} : { name }),
    ...(email === known.email ? {} : { email }),
    ...(String(teams.toSorted()) === String(known.teams.toSorted()) ? {} : { teams }),
    ...(active === (known.deactivatedAt === undefined) ? {} : { active }),
    ...(language === (known.language ?? '') ? {} : { language: language || null }),
  };
}

export function useAddTeam() {
  const reread = useReread();
  return useMutation({
    mutationFn: (body: { id: string; label: string }) => reading(api.POST('/v1/teams', { body })),
    onSuccess: reread,
  });
}

export function useRemoveTeam() {
  const reread = useReread();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/v1/teams/{id}', { params: { path: { id } } }),
    onSuccess: reread,
  });
}

function useReread(): () => Promise<unknown> {
  const client = useQueryClient();
  return () => Promise.all(['people', 'teams', 'roles'].map((list) => client.invalidateQueries({ queryKey: [list] })));
}
