import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isOffline, isSignedOut } from '../api/problem';

const askAgainMs = 3_000;

/** The cache of everything read from the API; tells when the API says that the session is over. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const watch = (error: unknown): void => {
    if (isSignedOut(error)) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({
      // A wrong password is a 401 too, and no reason to go anywhere.
      onError: (error, _variables, _context, mutation) =>
        mutation.options.meta?.['signingIn'] ? undefined : watch(error),
    }),
    defaultOptions: {
      // The page decides what to show while the API is away; the browser's own idea of "online" is about cables.
      queries: { networkMode: 'always', retry: (_count, error) => isOffline(error), retryDelay: askAgainMs },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
