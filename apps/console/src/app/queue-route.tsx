import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { QueuePage } from '../features/queue/components/queue-page';
import type { QueueFilter } from '../features/tickets/api/list-tickets';

/** The queue, its filter kept in the address so that it can be shared and gone back to. */
export function QueueRoute() {
  const filter = useSearch({ from: '/signed-in/' });
  const navigate = useNavigate();
  const narrow = useCallback((search: QueueFilter) => void navigate({ to: '/', search, replace: true }), [navigate]);
  return <QueuePage filter={filter} onFilter={narrow} />;
}
