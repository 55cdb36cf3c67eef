import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, reading, type Answer } from '../../../api/client';
import { isSignedOut } from '../../../api/problem';

/** Who is signed in, what they may do, and where engineers look at workflows, when there is such a place. */
export type Session = Answer<'/v1/session'>;

export type SignIn = { name: string; password: string };

/** The session of this browser, null when nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await reading(api.GET('/v1/session', { signal }));
    } catch (error) {
      if (isSignedOut(error)) return null;
      throw error;
    }
  },
  // The page that could not begin asks again by itself.
  retry: false,
  staleTime: 60_000,
});

/** Signs in with a name and a password; afterwards the cookie speaks for the browser. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SignIn) => reading(api.POST('/v1/session', { body })),
    meta: { signingIn: true },
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
  });
}

/** Ends the session on the server and forgets everything that was read under it. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.DELETE('/v1/session'),
    onSuccess: () => {
      client.clear();
      client.setQueryData(sessionQuery.queryKey, null);
    },
  });
}
