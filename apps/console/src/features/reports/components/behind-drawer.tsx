import { Drawer, Skeleton, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../ui/problem-alert';
import { WideTable } from '../../../ui/wide-table';
import { policiesQuery } from '../../tickets/api/directory';
import { TicketAnchor } from '../../tickets/components/ticket-anchor';
import { namesFrom } from '../../tickets/words/names';
import { useSay } from '../../tickets/words/use-say';
import { behindQuery, type Behind, type ReportFilter } from '../api/report';

type Props = { filter: ReportFilter; behind: Behind | undefined; onClose: () => void };

/** The tickets behind a number, each a link. */
export function BehindDrawer({ filter, behind, onClose }: Props) {
  const { t } = useTranslation('reports');
  return (
    <Drawer
      opened={behind !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={behind?.title}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {behind && <Tickets filter={filter} behind={behind} />}
    </Drawer>
  );
}

function Tickets({ filter, behind }: { filter: ReportFilter; behind: Behind }) {
  const { t } = useTranslation('reports');
  const say = useSay();
  const policies = useQuery(policiesQuery).data;
  const { data, error } = useQuery(behindQuery(filter, behind));
  if (error) return <ProblemAlert error={error} />;
  if (!data) return <Skeleton height={160} />;
  const { total, marks, tickets } = data;
  return (
    <Stack gap="xs">
      <Text role="status">{t('tickets-behind', { count: total })}</Text>
      {marks > total && <Text>{t('counted', { count: marks })}</Text>}
      {total > tickets.length && <Text c="dimmed">{t('only-newest', { count: tickets.length })}</Text>}
      <WideTable aria-label={behind.title} minWidth={400} head={[t('ticket'), t('priority'), t('status')]}>
        {tickets.map(({ id, subject, status, priority, policy }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row">
              <TicketAnchor id={id}>{subject}</TicketAnchor>
              <Text size="xs" c="dimmed">
                {id}
              </Text>
            </Table.Th>
            <Table.Td>
              {namesFrom({ policy: policies?.find((each) => each.id === policy) }).priority(priority)}
            </Table.Td>
            <Table.Td>{say(`timeline:status-${status}`)}</Table.Td>
          </Table.Tr>
        ))}
      </WideTable>
    </Stack>
  );
}
