import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { readTickets, type QueueFilter, type TicketPage } from '../../tickets/api/list-tickets';
import type { ListedTicket } from '../../tickets/api/ticket';

type Pages = InfiniteData<TicketPage, string>;

const mostAtOnce = 200;

/** Reads anew the rows that changed, in every list that is shown, and puts them where they belong now. */
export async function patchQueues(client: QueryClient, ids: string[]): Promise<void> {
  const shown = client.getQueryCache().findAll({ queryKey: ['tickets'], type: 'active' });
  // What is reckoned from tickets, a report or the wall, has no rows and asks at a pace of its own.
  const lists = shown.filter(({ queryKey }) => typeof queryKey[1] === 'object');
  await Promise.all(
    lists.map(async ({ queryKey }) => {
      const filter = queryKey[1] as QueueFilter;
      if (ids.length > mostAtOnce) return client.invalidateQueries({ queryKey });
      const { tickets } = await readTickets({ ...filter, ids: ids.join(',') }, { limit: mostAtOnce });
      client.setQueryData<Pages>(queryKey, (pages) => pages && patched(pages, new Set(ids), tickets));
    }),
  ).catch(() => undefined);
}

/** The same pages without the rows of these ids, and with those of them that still fit: by rank where the list has ranks, then by the next breach, else by what is due next. */
export function patched(data: Pages, ids: Set<string>, rows: ListedTicket[]): Pages {
  let gone = 0;
  const pages = data.pages.map((page) => {
    const tickets = page.tickets.filter(({ id }) => !ids.has(id));
    gone += page.tickets.length - tickets.length;
    return tickets.length === page.tickets.length ? page : { ...page, tickets };
  });
  let come = 0;
  for (const row of rows) {
    const last = pages.length - 1;
    const at = pages.findIndex(({ tickets, next }, index) => {
      const end = tickets.at(-1);
      return (end !== undefined && isBefore(row, end)) || (index === last && !next);
    });
    const page = pages[at];
    if (!page) continue;
    const place = page.tickets.findIndex((ticket) => isBefore(row, ticket));
    pages[at] = { ...page, tickets: page.tickets.toSpliced(place < 0 ? page.tickets.length : place, 0, row) };
    come += 1;
  }
  const total = (data.pages[0]?.total ?? 0) + come - gone;
  return { ...data, pages: pages.map((page) => (page.total === total ? page : { ...page, total })) };
}

function isBefore(one: ListedTicket, other: ListedTicket): boolean {
  const [rank, otherRank] = [one.rank ?? 0, other.rank ?? 0];
  if (rank !== otherRank) return rank < otherRank;
  const [due, otherDue] = [dueOf(one), dueOf(other)];
  return due < otherDue || (due === otherDue && numberOf(one) < numberOf(other));
}

function dueOf({ nextBreachAt, nextDueAt }: ListedTicket): number {
  const at = nextBreachAt ?? nextDueAt;
  return at ? Date.parse(at) : Infinity;
}

function numberOf({ id }: ListedTicket): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}
