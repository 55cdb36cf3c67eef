import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';

type Props = { id: string; children?: string };

/** The way to a ticket's page, by its id or by what else it is called. */
export function TicketAnchor({ id, children = id }: Props) {
  return (
    <Anchor renderRoot={(props) => <Link {...props} to="/tickets/$id" params={{ id }} />} inherit underline="always">
      {children}
    </Anchor>
  );
}
