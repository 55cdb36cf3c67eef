import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, reading, type Answer } from '../../../api/client';

/** Somebody's way to sign in. */
export type AccountView = Answer<'/v1/accounts'>['accounts'][number];

export type AccessRole = NonNullable<AccountView['access']>;

/** What somebody may who signs in, the least first. */
export const accessRoles: AccessRole[] = ['reader', 'agent', 'lead', 'admin'];

/** Every account, by the person whose it is; only administrators are told. */
export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: async ({ signal }) => {
    const { accounts } = await reading(api.GET('/v1/accounts', { signal }));
    return new Map(accounts.map((account) => [account.person, account]));
  },
});

/** What administrators do with an account; each reads the list anew when it is done. */
export function useAccounts() {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: accountsQuery.queryKey });
  const at = (id: string) => ({ params: { path: { id } } });
  return {
    give: useMutation({
      mutationFn: (body: { person: string; name: string; access: AccessRole }) =>
        reading(api.POST('/v1/accounts', { body })),
      onSuccess,
    }),
    change: useMutation({
      mutationFn: ({ id, ...body }: { id: string; access?: AccessRole; active?: boolean }) =>
        reading(api.PATCH('/v1/accounts/{id}', { ...at(id), body })),
      onSuccess,
    }),
    reset: useMutation({
      mutationFn: (id: string) => reading(api.POST('/v1/accounts/{id}/password', at(id))),
      onSuccess,
    }),
    signOut: useMutation({
      mutationFn: (id: string) => reading(api.DELETE('/v1/accounts/{id}/sessions', at(id))),
      onSuccess,
    }),
  };
}
