import { Group, Paper, Stack, Text } from '@mantine/core';
import { namesFrom } from '../words/names';
import { NextDue } from './next-due';
import { OverdueMark } from './overdue-mark';
import { PriorityBadge } from './priority-badge';
import type { QueueRows } from './queue-table';
import classes from './queue.module.css';
import { StatusBadge } from './status-badge';
import { TicketLink } from './ticket-link';

/** The queue on a phone. */
export function QueueCards({ tickets, policies, people }: QueueRows) {
  return (
    <Stack component="ul" gap={8} className={classes.list ?? ''}>
      {tickets.map((ticket) => {
        const policy = policies.find(({ id }) => id === ticket.policy);
        const names = namesFrom({ people, policy });
        const holders = ticket.holder.map((person) => names.person(person)).join(', ');
        return (
          <Paper component="li" key={ticket.id} withBorder p="sm" className={classes.card ?? ''}>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <Text component="span" c="dimmed" className="mono" truncate>
                {ticket.id} · {ticket.policy}
              </Text>
              <PriorityBadge priority={ticket.priority} policy={policy} />
            </Group>
            <TicketLink ticket={ticket} />
            <Group gap="xs" wrap="nowrap" my={4}>
              <StatusBadge ticket={ticket} names={names} />
              <OverdueMark overdue={ticket.overdue} />
              <Text size="sm" c="dimmed" truncate>
                {[ticket.tier ? names.rung(ticket.tier) : '', holders].filter(Boolean).join(': ')}
              </Text>
            </Group>
            <NextDue ticket={ticket} />
          </Paper>
        );
      })}
    </Stack>
  );
}
