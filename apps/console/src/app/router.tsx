import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, Outlet, redirect } from '@tanstack/react-router';
import { sessionQuery, type Session } from '../features/session/api/session';
import { lazyPage } from './lazy-page';
import { NotFoundPage } from './not-found-page';
import { OutOfReachPage } from './out-of-reach-page';
import { queueSearchOf } from './queue-filter';
import { reportFilterOf } from './report-filter';
import { Shell } from './shell';
import { WaitingPage } from './waiting-page';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  errorComponent: OutOfReachPage,
  notFoundComponent: NotFoundPage,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ from }: Record<string, unknown>): { from?: string } => (isOwnPath(from) ? { from } : {}),
  beforeLoad: async ({ context, search }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    // The type of `to` knows no paths that are only known at run time.
    if (isIn(session)) throw redirect({ href: search.from ?? '/' });
  },
  component: lazyPage(() => import('./sign-in-route'), 'SignInRoute'),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!isIn(session))
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { from: location.href } });
    return { session };
  },
  component: Shell,
});

const queue = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  validateSearch: queueSearchOf,
  component: lazyPage(() => import('./queue-route'), 'QueueRoute'),
});

const ticket = createRoute({
  getParentRoute: () => signedIn,
  path: '/tickets/$id',
  component: lazyPage(() => import('./ticket-route'), 'TicketRoute'),
});

const deliveries = createRoute({
  getParentRoute: () => signedIn,
  path: '/deliveries',
  component: lazyPage(() => import('../features/deliveries/components/deliveries-page'), 'DeliveriesPage'),
});

const audit = createRoute({
  getParentRoute: () => signedIn,
  path: '/audit',
  component: lazyPage(() => import('../features/audit/components/audit-page'), 'AuditPage'),
});

const engine = createRoute({
  getParentRoute: () => signedIn,
  path: '/engine',
  component: lazyPage(() => import('../features/engine/components/engine-page'), 'EnginePage'),
});

const requester = createRoute({
  getParentRoute: () => signedIn,
  path: '/tickets/$id/requester',
  component: lazyPage(() => import('./requester-route'), 'RequesterRoute'),
});

const reports = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports',
  validateSearch: reportFilterOf,
  component: lazyPage(() => import('./reports-route'), 'ReportsRoute'),
});

const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/people',
  component: lazyPage(() => import('./people-route'), 'PeopleRoute'),
});

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings',
  component: lazyPage(() => import('./settings-route'), 'SettingsRoute'),
});

const wall = createRoute({
  getParentRoute: () => root,
  path: '/wall',
  beforeLoad: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!isIn(session)) throw redirect({ to: '/sign-in', search: { from: '/wall' } });
  },
  component: lazyPage(() => import('./wall-route'), 'WallRoute'),
});

const policies = createRoute({
  getParentRoute: () => signedIn,
  path: '/policies',
  component: lazyPage(() => import('./policies-route'), 'PoliciesRoute'),
});

const policy = createRoute({
  getParentRoute: () => signedIn,
  path: '/policies/$policy',
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: string } => (typeof tab === 'string' ? { tab } : {}),
  component: lazyPage(() => import('./policy-route'), 'PolicyRoute'),
});

const draft = createRoute({
  getParentRoute: () => signedIn,
  path: '/policies/$policy/draft',
  validateSearch: ({ as }: Record<string, unknown>): { as?: 'new' } => (as === 'new' ? { as } : {}),
  component: lazyPage(() => import('./draft-route'), 'DraftRoute'),
});

/** The console's pages and who may see them: everything but the sign-in needs a session. */
export function createConsoleRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([
      signIn,
      wall,
      signedIn.addChildren([
        queue,
        ticket,
        policies,
        policy,
        draft,
        reports,
        people,
        settings,
        requester,
        deliveries,
        engine,
        audit,
      ]),
    ]),
    context: { queryClient },
    defaultPreload: false,
    defaultPendingComponent: WaitingPage,
    scrollRestoration: true,
  });
}

/** A one-time password opens nothing but the choice of another, which is where one signs in. */
function isIn(session: Session | null): session is Session {
  return session !== null && !session.choosesPassword;
}

/** Only paths of this site are returned to after signing in. */
function isOwnPath(from: unknown): from is string {
  return typeof from === 'string' && /^\/(?![/\\])/.test(from);
}
