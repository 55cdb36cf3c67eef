import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, reading } from '../../../api/client';
import { sessionQuery } from './session';

/**
 * Puts a password of one's own in the place of the one-time password; then the session has its rights, and `onChosen` is
 * called although the form has gone with the reason for it.
 */
export function useChoosePassword(onChosen: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { current: string; next: string }) => reading(api.POST('/v1/password', { body })),
    onSuccess: async () => {
      await client.fetchQuery({ ...sessionQuery, staleTime: 0 });
      onChosen();
    },
  });
}
