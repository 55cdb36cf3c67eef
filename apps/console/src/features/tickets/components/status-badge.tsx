import { Badge } from '@mantine/core';
import { Shape, type ShapeName } from '../../../ui/shape';
import type { TicketView } from '../api/ticket';
import type { Say } from '../../../words/say';
import type { Names } from '../words/names';
import { useSay } from '../words/use-say';

type Props = { ticket: Pick<TicketView, 'status' | 'awaiting'>; names: Names };

const looks: Record<TicketView['status'], { shape: ShapeName; color: string }> = {
  received: { shape: 'ring', color: 'gray' },
  open: { shape: 'ring', color: 'blue' },
  'in-progress': { shape: 'dot', color: 'blue' },
  awaiting: { shape: 'bars', color: 'grape' },
  project: { shape: 'bars', color: 'indigo' },
  testing: { shape: 'bars', color: 'indigo' },
  resolved: { shape: 'check', color: 'teal' },
  closed: { shape: 'dash', color: 'gray' },
  cancelled: { shape: 'dash', color: 'gray' },
};

/** A ticket's status, with the reason while it waits. */
export function StatusBadge({ ticket, names }: Props) {
  const { shape, color } = looks[ticket.status];
  const words = statusInWords(ticket, names, useSay());
  return (
    <Badge
      variant="light"
      color={color}
      tt="none"
      fw={600}
      radius="sm"
      maw="100%"
      leftSection={<Shape name={shape} />}
      title={words}
    >
      {words}
    </Badge>
  );
}

function statusInWords({ status, awaiting }: Props['ticket'], names: Names, say: Say): string {
  return status === 'awaiting' && awaiting ? names.reason(awaiting) : say(`timeline:status-${status}`);
}
