import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { patchQueues } from '../features/queue/api/patch-queue';
import { listen } from '../api/events';

/** Keeps what is read of tickets fresh by the events of the API, while somebody is signed in. */
export function useEvents(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      listen({
        tickets: (ids) => {
          void patchQueues(client, ids);
          for (const id of ids) void client.invalidateQueries({ queryKey: ['ticket', id] });
        },
        anything: () => void client.invalidateQueries(),
      }),
    [client],
  );
}
