import { Badge } from '@mantine/core';
import { Shape } from '../../../ui/shape';
import type { TicketView } from '../api/ticket';
import type { Say } from '../../../words/say';
import type { Names } from '../words/names';
import { useSay } from '../words/use-say';
import { statusShapes } from './status-shapes';

type Props = { ticket: Pick<TicketView, 'status' | 'awaiting'>; names: Names };

const colors: Record<TicketView['status'], string> = {
  received: 'gray',
  open: 'blue',
  'in-progress': 'blue',
  awaiting: 'grape',
  project: 'indigo',
  testing: 'indigo',
  resolved: 'teal',
  closed: 'gray',
  cancelled: 'gray',
};

/** A ticket's status, with the reason while it waits. */
export function StatusBadge({ ticket, names }: Props) {
  const words = statusInWords(ticket, names, useSay());
  return (
    <Badge
      variant="light"
      color={colors[ticket.status]}
      tt="none"
      fw={600}
      radius="sm"
      maw="100%"
      leftSection={<Shape name={statusShapes[ticket.status]} />}
      title={words}
    >
      {words}
    </Badge>
  );
}

function statusInWords({ status, awaiting }: Props['ticket'], names: Names, say: Say): string {
  return status === 'awaiting' && awaiting ? names.reason(awaiting) : say(`timeline:status-${status}`);
}
