import { Badge, Checkbox, Group, Pagination, Stack, Table, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import { Shape } from '../../../ui/shape';
import { useNow } from '../../../ui/use-now';
import type { PreviewedTicket } from '../api/roll-outs';
import { urgentFirst } from './urgent-first';
import { everyTicket, isPicked, picking, type Going } from './use-going';

const shownAtOnce = 50;

/** Open tickets as they would become: those that breach at once first, then those that would not go along; with ticks if some may be chosen. */
export function PreviewTable({ tickets, going }: { tickets: PreviewedTicket[]; going?: Going }) {
  const { t } = useTranslation('draft');
  const [wanted, setPage] = useState(1);
  const sorted = useMemo(() => urgentFirst(tickets), [tickets]);
  const pages = Math.ceil(sorted.length / shownAtOnce);
  // A choice of fewer tickets has fewer pages.
  const page = Math.min(wanted, pages);
  const shown = sorted.slice((page - 1) * shownAtOnce, page * shownAtOnce);
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
              {going && <PickAll going={going} />}
              <Table.Th scope="col">{t('ticket')}</Table.Th>
              <Table.Th scope="col">{t('becomes')}</Table.Th>
              <Table.Th scope="col">{t('clocks')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((ticket) => (
              <PreviewRow key={ticket.ticketId} ticket={ticket} {...(going ? { going } : {})} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {pages > 1 && (
        <Pagination
          size="sm"
          total={pages}
          value={page}
          onChange={setPage}
          aria-label={t('pages')}
          getItemProps={(number) => ({ 'aria-label': t('page', { page: number, pages }) })}
          getControlProps={(control) => ({ 'aria-label': t(`page-${control}`) })}
        />
      )}
    </Stack>
  );
}

/** Chooses every ticket that is looked at, on all pages, or none. */
function PickAll({ going: { picked, pick } }: { going: Going }) {
  const { t } = useTranslation('draft');
  const every = picked.all && picked.but.length === 0;
  const none = !picked.all && picked.but.length === 0;
  return (
    <Table.Th scope="col" w={36}>
      <Checkbox
        aria-label={t('pick-all')}
        checked={every}
        indeterminate={!every && !none}
        onChange={() => pick(every ? { all: false, but: [] } : everyTicket)}
      />
    </Table.Th>
  );
}

function PreviewRow({ ticket, going }: { ticket: PreviewedTicket; going?: Going }) {
  const { ticketId, subject, priority, version, nextVersion } = ticket;
  const { t } = useTranslation('draft');
  return (
    <Table.Tr>
      {going && (
        <Table.Td style={{ verticalAlign: 'top' }}>
          <Checkbox
            aria-label={t('pick', { id: ticketId })}
            checked={isPicked(going.picked, ticketId)}
            onChange={() => going.pick(picking(going.picked, ticketId))}
          />
        </Table.Td>
      )}
      <Table.Th scope="row" fw={400} style={{ verticalAlign: 'top' }}>
        <Text size="sm" fw={600} className="mono">
          {ticketId}
        </Text>
        <Text size="sm">{subject}</Text>
        <Text size="xs" c="dimmed">
          {priority} · {t('version-change', { version, nextVersion })}
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
