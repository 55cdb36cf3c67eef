import { NavLink } from '@mantine/core';
import { Link, useRouteContext, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may } from '../features/session/api/rights';
import { navigation } from './navigation';

/** The ways to the pages that this person may see; where one is, is marked. */
export function NavigationLinks({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation('shell');
  const { session } = useRouteContext({ from: '/signed-in' });
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return navigation
    .filter(({ right = 'read' }) => may(session.rights, right))
    .map(({ to, name, icon: Picture }) => (
      <NavLink
        key={to}
        renderRoot={(props) => <Link {...props} to={to} />}
        label={t(name)}
        px={8}
        leftSection={<Picture size={18} stroke={1.6} aria-hidden />}
        active={isAt(path, to)}
        aria-current={isAt(path, to) ? 'page' : undefined}
        onClick={onLeave}
      />
    ));
}

/** A ticket's page belongs to the queue. */
function isAt(path: string, to: string): boolean {
  return to === '/' ? path === '/' || path.startsWith('/tickets/') : path === to || path.startsWith(`${to}/`);
}
