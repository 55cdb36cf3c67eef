import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { isOffline } from '../../../api/problem';
import { ticketsQuery, type QueueFilter } from '../../tickets/api/list-tickets';
import type { PolicyView } from '../../tickets/api/ticket';
import type { BulkName } from '../api/run-bulk';
import type { BulkAsked } from './bulk-dialog';
import { QueueBeginning, QueueEmpty, QueueUnreadable } from './queue-beginning';
import { QueueList } from './queue-list';
import type { Selectable, Selected } from './use-selection';

type Props = {
  filter: QueueFilter;
  onFilter: (filter: QueueFilter) => void;
  policies: PolicyView[];
  narrow: boolean;
  mayWork: boolean;
  selected: Selected;
  onSelect: (tickets: Selectable[]) => void;
  onAsk: (asked: BulkAsked) => void;
  onHelp: () => void;
};

/** So many rows before the end of what is read, more is read. */
const aheadRows = 100;

/** The rows of a filter, read a page at a time; what is drawn anew when tickets change is this alone. */
export function QueueBody({ filter, onFilter, policies, narrow, mayWork, ...doing }: Props) {
  const { selected, onSelect, onAsk, onHelp } = doing;
  const query = useInfiniteQuery(ticketsQuery(filter));
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const unreadable = isOffline(query.error) ? null : query.error;
  const pages = query.data?.pages;
  const tickets = useMemo(() => unique(pages?.flatMap((page) => page.tickets) ?? []), [pages]);
  const reach = useCallback(
    (index: number) => {
      if (hasNextPage && !isFetchingNextPage && index > tickets.length - aheadRows) void fetchNextPage();
    },
    [hasNextPage, isFetchingNextPage, fetchNextPage, tickets.length],
  );
  const askOf = (name: BulkName, active: string | undefined) => () => {
    if (!mayWork) return;
    const one = tickets.find(({ id }) => id === active);
    const of = selected.size > 0 ? selected : new Map(one ? [[one.id, one.policy]] : []);
    if (of.size > 0) onAsk({ name, of });
  };
  const keysFor = (active: string | undefined) => ({
    a: askOf('acknowledge', active),
    r: askOf('resolve', active),
    e: askOf('escalate', active),
    '?': onHelp,
    v: () => document.querySelector<HTMLElement>('[data-views] [aria-current="page"], [data-views] a')?.focus(),
    '/': () => document.querySelector<HTMLInputElement>('[role="search"] input')?.focus(),
  });
  return (
    <>
      {unreadable && (
        <QueueUnreadable error={unreadable} filter={filter} onFilter={onFilter} onAgain={() => void query.refetch()} />
      )}
      {!query.data && !unreadable && <QueueBeginning error={query.error} />}
      {query.data && tickets.length === 0 && <QueueEmpty filter={filter} onFilter={onFilter} />}
      {tickets.length > 0 && (
        <div
          data-look-only={!mayWork}
          style={query.isPlaceholderData ? { opacity: 0.5 } : {}}
          aria-busy={query.isPlaceholderData}
        >
          <QueueList
            tickets={tickets}
            total={hasNextPage ? (pages?.[0]?.total ?? 0) : tickets.length}
            policies={policies}
            narrow={narrow}
            selected={selected}
            onSelect={onSelect}
            onReach={reach}
            keysFor={keysFor}
          />
        </div>
      )}
    </>
  );
}

/** A ticket whose due instant moved between two pages of one refresh is shown once. */
function unique<Ticket extends { id: string }>(tickets: Ticket[]): Ticket[] {
  const seen = new Set<string>();
  return tickets.filter(({ id }) => seen.size < seen.add(id).size);
}
