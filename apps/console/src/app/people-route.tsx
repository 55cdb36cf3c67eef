import { useRouteContext } from '@tanstack/react-router';
import { PeoplePage } from '../features/people/components/people-page';

/** People and teams, which administrators may change. */
export function PeopleRoute() {
  const { session } = useRouteContext({ from: '/signed-in' });
  return <PeoplePage mayChange={session.rights.includes('admin')} />;
}
