import { queryOptions } from '@tanstack/react-query';
import { api, reading, type Answer } from '../../../api/client';

/** What the board shows, as the API gives it. */
export type Wall = Answer<'/v1/wall'>;

/** The next breach of a ticket, by the clock that comes to it; `nowAt` is its ticket's present when it was told, `rate` how fast that runs. */
export type Coming = Wall['coming'][number];

/** The board; under `tickets`, because it changes with them. */
export const wallQuery = queryOptions({
  queryKey: ['tickets', 'wall'],
  queryFn: ({ signal }) => reading(api.GET('/v1/wall', { signal })),
  refetchInterval: 5_000,
  refetchIntervalInBackground: true,
  retry: false,
});

/** How long until the target, in the ticket's own time; `sinceMs` is how long ago it was told. */
export function leftMs({ dueAt, nowAt, rate }: Coming, sinceMs: number): number {
  return Date.parse(dueAt) - Date.parse(nowAt) - Math.max(sinceMs, 0) * rate;
}
