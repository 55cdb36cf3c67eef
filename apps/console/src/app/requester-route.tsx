import { useParams } from '@tanstack/react-router';
import { RequesterPage } from '../features/tickets/components/requester-page';

/** What whoever asked may know of their ticket. */
export function RequesterRoute() {
  const { id } = useParams({ from: '/signed-in/tickets/$id/requester' });
  return <RequesterPage key={id} id={id} />;
}
