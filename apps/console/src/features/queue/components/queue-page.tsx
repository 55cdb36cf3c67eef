import { Alert, Button, Group, Skeleton, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOffline } from '../../../api/problem';
import { readersZone } from '../../../ui/instant-in-words';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useMay } from '../../session/api/rights';
import { policiesQuery } from '../../tickets/api/directory';
import { orderOf, ticketsQuery, type QueueFilter } from '../../tickets/api/list-tickets';
import { QueueFilters } from '../../tickets/components/queue-filters';
import { usePeople } from '../../tickets/components/use-people';
import type { BulkName } from '../api/run-bulk';
import { BulkDialog } from './bulk-dialog';
import { KeysHelp } from './keys-help';
import { QueueList } from './queue-list';
import { useSelection } from './use-selection';

type Props = { filter: QueueFilter; onFilter: (filter: QueueFilter) => void };

const bulkNames = ['acknowledge', 'assign', 'await', 'resolve', 'escalate'] as const;

/** Every ticket of a filter, in its order, as it is now; what is done with one can be done with many. */
export function QueuePage({ filter, onFilter }: Props) {
  const { t } = useTranslation('queue');
  const query = useInfiniteQuery(ticketsQuery(filter));
  const policies = useQuery(policiesQuery).data ?? none;
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) ?? false;
  const pages = query.data?.pages;
  const tickets = useMemo(() => unique(pages?.flatMap((page) => page.tickets) ?? []), [pages]);
  const people = usePeople(useMemo(() => tickets.flatMap(({ holder }) => holder), [tickets]));
  const { selected, toggle, clear } = useSelection();
  const [asked, setAsked] = useState<{ name: BulkName; ids: string[] }>();
  const [helping, setHelping] = useState(false);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const reach = useCallback(
    (index: number) => {
      if (hasNextPage && !isFetchingNextPage && index > tickets.length - 60) void fetchNextPage();
    },
    [hasNextPage, isFetchingNextPage, fetchNextPage, tickets.length],
  );
  const mayWork = useMay('work');
  const askOf = (name: BulkName, active?: string) => {
    if (!mayWork) return;
    const ids = selected.size > 0 ? [...selected] : active ? [active] : [];
    if (ids.length > 0) setAsked({ name, ids });
  };
  const keysFor = (active: string | undefined) => ({
    a: () => askOf('acknowledge', active),
    r: () => askOf('resolve', active),
    e: () => askOf('escalate', active),
    '?': () => setHelping(true),
    '/': () => document.querySelector<HTMLInputElement>('[role="search"] input')?.focus(),
  });
  const total = hasNextPage ? (pages?.[0]?.total ?? 0) : tickets.length;

  return (
    <Stack gap="sm">
      <title>{`${t('queue')} · Stepladder`}</title>
      <Heading filter={filter} total={query.data && total} onKeys={() => setHelping(true)} />
      <QueueFilters filter={filter} onFilter={onFilter} policies={policies} people={people} folded={narrow} />
      {mayWork ? <WithSelected count={selected.size} onAsk={askOf} /> : <LookOnly />}
      {query.error && !isOffline(query.error) && <ProblemAlert error={query.error} title={t('unreadable')} />}
      {query.isPending && <Beginning error={query.error} />}
      {query.data && tickets.length === 0 && <Nothing filter={filter} onFilter={onFilter} />}
      {tickets.length > 0 && (
        <div
          data-look-only={!mayWork}
          style={query.isPlaceholderData ? { opacity: 0.5 } : {}}
          aria-busy={query.isPlaceholderData}
        >
          <QueueList
            tickets={tickets}
            total={total}
            policies={policies}
            people={people}
            narrow={narrow}
            selected={selected}
            onSelect={toggle}
            onReach={reach}
            keysFor={keysFor}
          />
        </div>
      )}
      <KeysHelp opened={helping} onClose={() => setHelping(false)} />
      <BulkDialog
        asked={asked}
        policies={policies}
        people={people}
        onClose={() => {
          setAsked(undefined);
          clear();
        }}
      />
    </Stack>
  );
}

type HeadingProps = { filter: QueueFilter; total: number | undefined; onKeys: () => void };

function Heading({ filter, total, onKeys }: HeadingProps) {
  const { t } = useTranslation('queue');
  return (
    <Group justify="space-between" align="baseline">
      <Title order={1} size="h3">
        {t('queue')}
      </Title>
      <Group gap="sm">
        <Text size="xs" c="dimmed" role="status">
          {total === undefined ? '' : `${t('count', { count: total })} · `}
          {t(orderOf(filter))} · {t('times-in', { zone: readersZone() })}
        </Text>
        <Button size="compact-xs" variant="default" onClick={onKeys}>
          {t('keys')}
        </Button>
      </Group>
    </Group>
  );
}

function WithSelected({ count, onAsk }: { count: number; onAsk: (name: BulkName) => void }) {
  const { t } = useTranslation('queue');
  return (
    <Group gap="xs" mih={30} role="group" aria-label={t('with-selected')}>
      <Text size="sm">{t('selected', { count })}</Text>
      {bulkNames.map((name) => (
        <Button key={name} size="xs" variant="default" disabled={count === 0} onClick={() => onAsk(name)}>
          {t(`bulk-${name}`)}
        </Button>
      ))}
    </Group>
  );
}

function LookOnly() {
  const { t } = useTranslation('rights');
  return (
    <Text size="sm" c="dimmed" mih={30}>
      {t('look-only')}
    </Text>
  );
}

const none: never[] = [];
const places = [1, 2, 3, 4, 5, 6, 7, 8];

function Beginning({ error }: { error: unknown }) {
  const { t } = useTranslation('queue');
  if (isOffline(error))
    return (
      <Alert color="gray" title={t('offline')} role="status">
        {t('offline-more')}
      </Alert>
    );
  return (
    <Stack gap={4} role="status">
      <VisuallyHidden>{t('reading')}</VisuallyHidden>
      {places.map((place) => (
        <Skeleton key={place} height={60} />
      ))}
    </Stack>
  );
}

function Nothing({ filter, onFilter }: Props) {
  const { t } = useTranslation('queue');
  const { sort: _, ...narrowing } = filter;
  const filtered = Object.values(narrowing).some(Boolean);
  return (
    <Stack align="center" py={64} gap="xs">
      <Text fw={600}>{t(filtered ? 'nothing-fits' : 'nothing-yet')}</Text>
      {filtered ? (
        <Button variant="default" onClick={() => onFilter({})}>
          {t('clear-filter')}
        </Button>
      ) : (
        <Text c="dimmed" ta="center" maw={420}>
          {t('nothing-yet-more')}
        </Text>
      )}
    </Stack>
  );
}

/** A ticket whose due instant moved between two pages of one refresh is shown once. */
function unique<Ticket extends { id: string }>(tickets: Ticket[]): Ticket[] {
  return [...new Map(tickets.map((ticket) => [ticket.id, ticket])).values()];
}
