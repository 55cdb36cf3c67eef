import { Stack, Table, Text } from '@mantine/core';
import { memo } from 'react';
import { readersZone, zoneName } from '../../../ui/instant-in-words';
import type { Person, PolicyView, TicketView } from '../api/ticket';
import { namesFrom } from '../words/names';
import { NextDue } from './next-due';
import { OverdueMark } from './overdue-mark';
import { PriorityBadge } from './priority-badge';
import classes from './queue.module.css';
import { StatusBadge } from './status-badge';
import { TicketLink } from './ticket-link';

/** Tickets with what their rows need to be said in words. */
export type QueueRows = { tickets: TicketView[]; policies: PolicyView[]; people: Map<string, Person> | undefined };

/** The queue on a desk. Columns keep their widths, so that a refresh moves nothing sideways. */
export function QueueTable({ tickets, policies, people }: QueueRows) {
  return (
    <Table highlightOnHover className={classes.table ?? ''} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={classes.ticket ?? ''}>Ticket</Table.Th>
          <Table.Th>Policy</Table.Th>
          <Table.Th className={classes.priority ?? ''}>Priority</Table.Th>
          <Table.Th>Tier</Table.Th>
          <Table.Th>Holder</Table.Th>
          <Table.Th className={classes.status ?? ''}>Status</Table.Th>
          <Table.Th className={classes.next ?? ''}>Next ({zoneName(Date.now(), readersZone())})</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {tickets.map((ticket) => (
          <Row
            key={ticket.id}
            ticket={ticket}
            people={people}
            policy={policies.find(({ id }) => id === ticket.policy)}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

type RowProps = {
  ticket: TicketView;
  policy: PolicyView | undefined;
  people: Map<string, Person> | undefined;
};

/** Rendered again only when its ticket changes; the countdown in it runs on its own. */
const Row = memo(function Row({ ticket, policy, people }: RowProps) {
  const names = namesFrom({ people, policy });
  const holders = ticket.holder.map((person) => names.person(person)).join(', ');
  return (
    <Table.Tr className={classes.row ?? ''}>
      <Table.Td>
        <TicketLink ticket={ticket} />
        <Text component="span" c="dimmed" className="mono">
          {ticket.id}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm" lineClamp={2} title={policy?.label ?? ''}>
          {ticket.policy}
        </Text>
      </Table.Td>
      <Table.Td>
        <PriorityBadge priority={ticket.priority} policy={policy} />
      </Table.Td>
      <Table.Td>
        <Text size="sm" lineClamp={2}>
          {ticket.tier ? names.rung(ticket.tier) : '–'}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm" lineClamp={2} title={holders}>
          {holders || '–'}
        </Text>
      </Table.Td>
      <Table.Td>
        <Stack gap={2} align="start">
          <StatusBadge ticket={ticket} names={names} />
          <OverdueMark overdue={ticket.overdue} />
        </Stack>
      </Table.Td>
      <Table.Td>
        <NextDue ticket={ticket} />
      </Table.Td>
    </Table.Tr>
  );
});
