import { Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PolicyZone } from '../../../ui/policy-zone';
import { peopleQuery, policiesQuery } from '../../tickets/api/directory';
import type { ListedTicket } from '../../tickets/api/ticket';
import { dueInWords } from '../../tickets/words/due-in-words';
import { namesFrom } from '../../tickets/words/names';
import { useSay } from '../../tickets/words/use-say';
import { ClockBar } from './clock-bar';
import classes from './queue.module.css';

/** All clocks of the ticket that is pointed at. */
export function ClocksPanel({ shown }: { shown: { ticket: ListedTicket; beside: DOMRect } | undefined }) {
  const say = useSay();
  const policies = useQuery(policiesQuery).data;
  const people = useQuery(peopleQuery).data;
  if (!shown?.ticket.clocks?.length) return null;
  const { ticket, beside } = shown;
  const policy = policies?.find(({ id }) => id === ticket.policy);
  const due = dueInWords(ticket, namesFrom({ people, policy, clocks: ticket.clocks ?? [] }), say);
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
        {due && <Text size="sm">{due}</Text>}
        <PolicyZone value={policy?.zone}>
          {ticket.clocks?.map((clock) => (
            <ClockBar key={clock.clock} clock={clock} ticket={ticket} />
          ))}
        </PolicyZone>
      </Stack>
    </Paper>
  );
}
