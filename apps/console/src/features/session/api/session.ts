import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { isSignedOut } from '../../../api/problem';
import { request } from '../../../api/request';

/** Who is signed in, and what they may do. */
export type Session = {
  name: string;
  organisation: string;
  rights: string[];
  person?: { id: string; name: string } | null;
  /** Where engineers look at the workflow behind a ticket, when there is such a place. */
  temporalUiUrl?: string;
};

export type SignIn = { name: string; password: string };

/** The session of this browser, null when nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await request<Session>('/v1/session', { signal });
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
    mutationFn: async (body: SignIn): Promise<Session> => {
      await request('/v1/session', { method: 'POST', body });
      return request<Session>('/v1/session');
    },
    meta: { signingIn: true },
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
  });
}

/** Ends the session on the server and forgets everything that was read under it. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request('/v1/session', { method: 'DELETE' }),
    onSuccess: () => {
      client.clear();
      client.setQueryData(sessionQuery.queryKey, null);
    },
  });
}
