import { useParams, useRouteContext } from '@tanstack/react-router';
import { TicketPage } from '../features/tickets/components/ticket-page';

/** One ticket's page. */
export function TicketRoute() {
  const { id } = useParams({ from: '/signed-in/tickets/$id' });
  const { session } = useRouteContext({ from: '/signed-in' });
  return <TicketPage key={id} id={id} temporalUiUrl={session.temporalUiUrl} />;
}
