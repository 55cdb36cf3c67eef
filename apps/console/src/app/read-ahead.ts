import type { QueryClient } from '@tanstack/react-query';
import { defaultParseSearch } from '@tanstack/react-router';
import { may } from '../features/session/api/rights';
import { sessionQuery } from '../features/session/api/session';
import { peopleQuery, policiesQuery } from '../features/tickets/api/directory';
import { ticketsQuery } from '../features/tickets/api/list-tickets';
import { viewsQuery } from '../features/views/api/views';
import { queueFilterOf } from './queue-filter';

/** Whether the address bar asks for the queue, the page that most days begin with. */
export function beginsWithQueue(): boolean {
  return location.pathname === '/';
}

/**
 * Begins to read what the first page will ask for, beside its words and its script instead of after them. What goes wrong
 * here is left to the page, which asks again.
 */
export async function readAhead(client: QueryClient): Promise<void> {
  const session = client.fetchQuery(sessionQuery).catch(() => null);
  if (!beginsWithQueue()) return;
  import('./queue-route').catch(() => undefined);
  const asker = await session;
  if (!asker || !may(asker.rights, 'read')) return;
  const filter = queueFilterOf(defaultParseSearch(location.search));
  await Promise.all([
    client.prefetchInfiniteQuery(ticketsQuery(filter)),
    client.prefetchQuery(policiesQuery),
    client.prefetchQuery(peopleQuery),
    client.prefetchQuery(viewsQuery),
  ]);
}
