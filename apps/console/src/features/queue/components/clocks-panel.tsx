import { Paper, Stack, Text } from '@mantine/core';
import type { TicketView } from '../../tickets/api/ticket';
import { ClockBar } from './clock-bar';
import classes from './queue.module.css';

/** All clocks of the ticket that is pointed at. */
export function ClocksPanel({ shown }: { shown: { ticket: TicketView; beside: DOMRect } | undefined }) {
  if (!shown?.ticket.clocks?.length) return null;
  const { ticket, beside } = shown;
  const below = beside.bottom + 40 + 70 * (ticket.clocks?.length ?? 0) < window.innerHeight;
  const at = below ? { top: beside.bottom } : { bottom: window.innerHeight - beside.top };
  return (
    <Paper
      withBorder
      shadow="md"
      p="sm"
      role="tooltip"
      className={classes.panel ?? ''}
      style={{ ...at, right: Math.max(8, window.innerWidth - beside.right) }}
    >
      <Stack gap={8}>
        {ticket.nextDue && <Text size="sm">{ticket.nextDue}</Text>}
        {ticket.clocks?.map((clock) => (
          <ClockBar key={clock.clock} clock={clock} ticket={ticket} />
        ))}
      </Stack>
    </Paper>
  );
}
