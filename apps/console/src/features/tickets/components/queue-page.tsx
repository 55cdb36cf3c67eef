import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { isOffline } from '../../../api/problem';
import { readersZone } from '../../../ui/instant-in-words';
import { ProblemAlert } from '../../../ui/problem-alert';
import { policiesQuery } from '../api/directory';
import { orderOf, ticketsQuery, type QueueFilter } from '../api/list-tickets';
import type { TicketView } from '../api/ticket';
import { QueueCards } from './queue-cards';
import { QueueFilters } from './queue-filters';
import { QueueSkeleton } from './queue-skeleton';
import { QueueTable } from './queue-table';
import { usePeople } from './use-people';

type Props = { filter: QueueFilter; onFilter: (filter: QueueFilter) => void };

/** Every ticket of a filter, in its order. */
export function QueuePage({ filter, onFilter }: Props) {
  const query = useInfiniteQuery(ticketsQuery(filter));
  const policies = useQuery(policiesQuery).data ?? [];
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const tickets = query.data?.pages.flatMap((page) => page.tickets) ?? [];
  const people = usePeople(tickets.flatMap(({ holder }) => holder));
  const Rows = narrow ? QueueCards : QueueTable;

  return (
    <Stack gap="sm">
      <title>Queue · Stepladder</title>
      <Group justify="space-between" align="baseline">
        <Title order={1} size="h3">
          Queue
        </Title>
        <Text size="xs" c="dimmed">
          {orderOf(filter) === 'urgency' ? 'The most urgent first' : 'By next due instant'}. Times in {readersZone()}.
        </Text>
      </Group>
      <QueueFilters filter={filter} onFilter={onFilter} policies={policies} folded={narrow ?? false} />
      {query.error && !isOffline(query.error) && <ProblemAlert error={query.error} title="The queue cannot be read" />}
      {query.isPending && <Beginning error={query.error} />}
      {query.data && tickets.length === 0 && <Nothing filter={filter} onFilter={onFilter} />}
      {tickets.length > 0 && (
        <div style={query.isPlaceholderData ? { opacity: 0.5 } : {}} aria-busy={query.isPlaceholderData}>
          <Rows tickets={unique(tickets)} policies={policies} people={people} />
        </div>
      )}
      {query.hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            Load more
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function Beginning({ error }: { error: unknown }) {
  if (!isOffline(error)) return <QueueSkeleton />;
  return (
    <Alert color="gray" title="Stepladder does not answer" role="status">
      The queue appears here as soon as it does. Clocks and escalations go on without this page.
    </Alert>
  );
}

function Nothing({ filter, onFilter }: Props) {
  const { sort: _, ...narrowing } = filter;
  const filtered = Object.values(narrowing).some(Boolean);
  return (
    <Stack align="center" py={64} gap="xs">
      <Text fw={600}>{filtered ? 'No ticket fits this filter' : 'No tickets yet'}</Text>
      {filtered ? (
        <Button variant="default" onClick={() => onFilter({})}>
          Clear the filter
        </Button>
      ) : (
        <Text c="dimmed" ta="center" maw={420}>
          Open the first one through the API or with the command that was printed at the start. It appears here by
          itself.
        </Text>
      )}
    </Stack>
  );
}

/** A ticket whose due instant moved between two pages of one refresh is shown once. */
function unique(tickets: TicketView[]): TicketView[] {
  return [...new Map(tickets.map((ticket) => [ticket.id, ticket])).values()];
}
