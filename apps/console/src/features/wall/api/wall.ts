import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../api/request';

type Named = { id: string; name: string };

/** A clock that comes to its target next; `nowAt` is its ticket's present when it was told, `rate` how fast that runs. */
export type Coming = {
  ticketId: string;
  subject: string;
  policy: string;
  priority: string;
  tier: string;
  holder: Named[];
  clock: string;
  label: string;
  dueAt: string;
  nowAt: string;
  rate: number;
};

/** What the board shows, as the API gives it. */
export type Wall = {
  open: number;
  breached: number;
  soon: number;
  unheld: number;
  coming: Coming[];
  held: (Named & { tickets: number; breached: number })[];
};

/** The board; under `tickets`, so that news of a ticket refreshes it. */
export const wallQuery = queryOptions({
  queryKey: ['tickets', 'wall'],
  queryFn: ({ signal }) => request<Wall>('/v1/wall', { signal }),
  refetchInterval: 5_000,
  refetchIntervalInBackground: true,
  retry: false,
});

/** How long until the target, in the ticket's own time; `sinceMs` is how long ago it was told. */
export function leftMs({ dueAt, nowAt, rate }: Coming, sinceMs: number): number {
  return Date.parse(dueAt) - Date.parse(nowAt) - Math.max(sinceMs, 0) * rate;
}
