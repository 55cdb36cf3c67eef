import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';

/** Ways to other tickets, by their ids. */
export function FollowingTickets({ ids }: { ids: string[] }) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Anchor inherit className="mono" renderRoot={(props) => <Link {...props} to="/tickets/$id" params={{ id }} />}>
        {id}
      </Anchor>
    </Fragment>
  ));
}
