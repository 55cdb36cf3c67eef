import { useRouteContext } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTour } from '../features/tour/api/tour';

const Tour = lazy(async () => ({ default: (await import('../features/tour/components/tour')).Tour }));

/** The tour beside the pages, for whoever has not seen it. */
export function TourGuide() {
  const { session } = useRouteContext({ from: '/signed-in' });
  const who = `${session.organisation}/${session.person?.id ?? session.name}`;
  if (!useTour(who)) return null;
  return (
    <Suspense fallback={null}>
      <Tour who={who} />
    </Suspense>
  );
}
