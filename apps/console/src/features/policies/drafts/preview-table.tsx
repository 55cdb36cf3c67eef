import { Badge, Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import { Shape } from '../../../ui/shape';
import { useNow } from '../../../ui/use-now';
import type { PreviewedTicket } from '../api/roll-outs';
import { urgentFirst } from './urgent-first';

const shownMost = 200;

/** Open tickets as they would become: those that breach at once first, then those that would not go along. */
export function PreviewTable({ tickets }: { tickets: PreviewedTicket[] }) {
  const { t } = useTranslation('draft');
  const shown = urgentFirst(tickets).slice(0, shownMost);
  return (
    <Stack gap={4}>
      <Table.ScrollContainer
        minWidth={560}
        mah="40vh"
        style={{ overflowY: 'auto' }}
        scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t('what-changes') } }}
      >
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('ticket')}</Table.Th>
              <Table.Th scope="col">{t('becomes')}</Table.Th>
              <Table.Th scope="col">{t('clocks')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((ticket) => (
              <PreviewRow key={ticket.ticketId} ticket={ticket} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {tickets.length > shownMost && <Text size="sm">{t('first-shown', { count: shownMost })}</Text>}
    </Stack>
  );
}

function PreviewRow({ ticket }: { ticket: PreviewedTicket }) {
  const { ticketId, subject, priority, version } = ticket;
  const { t } = useTranslation('draft');
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} style={{ verticalAlign: 'top' }}>
        <Text size="sm" fw={600} className="mono">
          {ticketId}
        </Text>
        <Text size="sm">{subject}</Text>
        <Text size="xs" c="dimmed">
          {priority} · {t('version-now', { version })}
        </Text>
      </Table.Th>
      <Table.Td style={{ verticalAlign: 'top' }}>
        <Becomes ticket={ticket} />
      </Table.Td>
      <Table.Td style={{ verticalAlign: 'top' }}>
        <Clocks ticket={ticket} />
      </Table.Td>
    </Table.Tr>
  );
}

function Becomes({ ticket: { outcome, reasons, breachesAtOnce, moves, clocks } }: { ticket: PreviewedTicket }) {
  const { t } = useTranslation('draft');
  if (outcome !== 'accepted') {
    return (
      <Stack gap={2}>
        <Mark shape="dash" colour="var(--overdue)">
          {t(outcome)}
        </Mark>
        {reasons.map((reason) => (
          <Text key={reason} size="sm" lang="en">
            {reason}
          </Text>
        ))}
      </Stack>
    );
  }
  const moved = clocks.some(({ wasDueAt, dueAt }) => wasDueAt !== dueAt);
  return (
    <Stack gap={2}>
      {breachesAtOnce && (
        <Mark shape="triangle" colour="var(--overdue)">
          {t('breaches-at-once')}
        </Mark>
      )}
      {moves.map(({ ladder, from, to }) => (
        <Text key={ladder} size="sm">
          {from?.label ?? '–'} → {to?.label ?? '–'}
        </Text>
      ))}
      {!breachesAtOnce && moves.length === 0 && <Text size="sm">{moved ? t('due-moves') : t('stays')}</Text>}
    </Stack>
  );
}

function Clocks({ ticket: { clocks } }: { ticket: PreviewedTicket }) {
  const now = useNow();
  const { t } = useTranslation('draft');
  const moved = clocks.filter(({ wasDueAt, dueAt, atOnce }) => atOnce || wasDueAt !== dueAt);
  return (
    <Stack gap={2}>
      {moved.map(({ clock, label, wasDueAt, dueAt, atOnce }) => (
        <Text key={clock} size="sm">
          <b>{label}</b>: {wasDueAt ? <InstantText at={wasDueAt} now={now} /> : t('not-running')} →{' '}
          {dueAt ? <InstantText at={dueAt} now={now} withZone /> : t('not-running')}
          {atOnce && (
            <Badge ml={6} size="sm" color="red" variant="outline">
              {t('at-once')}
            </Badge>
          )}
        </Text>
      ))}
    </Stack>
  );
}

function Mark({ shape, colour, children }: { shape: 'triangle' | 'dash'; colour: string; children: string }) {
  return (
    <Group gap={6} wrap="nowrap" c={colour}>
      <Shape name={shape} />
      <Text size="sm" fw={600}>
        {children}
      </Text>
    </Group>
  );
}
