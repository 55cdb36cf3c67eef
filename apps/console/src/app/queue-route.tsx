import { useNavigate, useSearch } from '@tanstack/react-router';
import { QueuePage } from '../features/queue/components/queue-page';

/** The queue, its filter kept in the address so that it can be shared and gone back to. */
export function QueueRoute() {
  const filter = useSearch({ from: '/signed-in/' });
  const navigate = useNavigate();
  return <QueuePage filter={filter} onFilter={(search) => void navigate({ to: '/', search, replace: true })} />;
}
