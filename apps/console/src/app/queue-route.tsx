import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { QueuePage } from '../features/queue/components/queue-page';
import type { QueueFilter } from '../features/tickets/api/list-tickets';

/** The queue, its view and filter kept in the address so that they can be sent and gone back to. */
export function QueueRoute() {
  const search = useSearch({ from: '/signed-in/' });
  const navigate = useNavigate();
  const { view } = search;
  const filter = useMemo(() => {
    const { view: _, ...narrowing } = search;
    return narrowing;
  }, [search]);
  const narrow = useCallback(
    (narrowing: QueueFilter, of = view) => {
      // Without any filter there is nothing left of a view.
      const next = Object.keys(narrowing).length > 0 && of ? { ...narrowing, view: of } : narrowing;
      void navigate({ to: '/', search: next, replace: true });
    },
    [navigate, view],
  );
  return <QueuePage filter={filter} view={view} onFilter={narrow} />;
}
