import { Text } from '@mantine/core';
import { DueText } from '../../../ui/due-text';
import { useNow } from '../../../ui/use-now';
import type { TicketView } from '../api/ticket';
import { newsMs, ticketNow } from '../words/ticket-time';

type Props = { ticket: TicketView; withZone?: boolean; lineClamp?: number };

/** What happens next by itself, and when. */
export function NextDue({ ticket, withZone = false, lineClamp = 2 }: Props) {
  const now = useNow();
  if (!ticket.nextDueAt) {
    return (
      <Text size="sm" c="dimmed">
        {ticket.status === 'received' ? 'not begun yet' : 'nothing due'}
      </Text>
    );
  }
  return (
    <>
      <Text size="sm" lineClamp={lineClamp} title={ticket.nextDue ?? ''}>
        next: {ticket.nextDue ?? 'due'}
      </Text>
      <Text size="sm" component="div">
        <DueText
          at={ticket.nextDueAt}
          now={ticketNow(ticket.clock, now)}
          withZone={withZone}
          graceMs={newsMs(ticket.clock)}
        />
      </Text>
    </>
  );
}
