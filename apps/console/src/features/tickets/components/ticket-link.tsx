import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { TicketView } from '../api/ticket';
import classes from './queue.module.css';

/** The way to a ticket: its subject, reaching over the whole row or card. */
export function TicketLink({ ticket }: { ticket: TicketView }) {
  return (
    <Anchor
      renderRoot={(props) => <Link {...props} to="/tickets/$id" params={{ id: ticket.id }} />}
      className={classes.link ?? ''}
      c="inherit"
      fw={600}
      truncate
      display="block"
      title={ticket.subject}
    >
      {ticket.subject}
    </Anchor>
  );
}
