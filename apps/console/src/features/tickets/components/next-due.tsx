import { Text } from '@mantine/core';
import { DueText } from '../../../ui/due-text';
import { useNow } from '../../../ui/use-now';
import type { TicketView } from '../api/ticket';
import { dueInWords } from '../words/due-in-words';
import type { Names } from '../words/names';
import { useSay } from '../words/use-say';
import { newsMs, ticketNow } from '../words/ticket-time';

type Props = { ticket: TicketView; names: Names; withZone?: boolean; lineClamp?: number };

/** What happens next by itself, and when. */
export function NextDue({ ticket, names, withZone = false, lineClamp = 2 }: Props) {
  const say = useSay();
  const now = useNow();
  const words = dueInWords(ticket, names, say);
  if (!ticket.nextDueAt) {
    return (
      <Text size="sm" c="dimmed">
        {say(ticket.status === 'received' ? 'ticket:not-begun' : 'ticket:nothing-due')}
      </Text>
    );
  }
  return (
    <>
      <Text size="sm" lineClamp={lineClamp} title={words}>
        {say('ticket:next')}: {words || say('ticket:due')}
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
