import { Anchor, Stack, Text } from '@mantine/core';
import { Link, useRouteContext, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may } from '../features/session/api/rights';
import { PageTitle } from '../ui/page-title';
import { rightFor } from './navigation';

/** The page, if whoever is signed in may see it; else what right it needs, and a way on. */
export function ForRight({ children }: { children: ReactNode }) {
  const { session } = useRouteContext({ from: '/signed-in' });
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const right = rightFor(path);
  return may(session.rights, right) ? children : <NotForYou right={right} canRead={may(session.rights, 'read')} />;
}

function NotForYou({ right, canRead }: { right: string; canRead: boolean }) {
  const { t } = useTranslation('rights');
  const { session } = useRouteContext({ from: '/signed-in' });
  return (
    <Stack gap="sm" py="xl" maw={560} mx="auto">
      <PageTitle>{t('not-for-you')}</PageTitle>
      <Text>{t('needs', { right, name: session.person?.name ?? session.name })}</Text>
      <Text>{t('who-gives')}</Text>
      {canRead && <Anchor renderRoot={(props) => <Link {...props} to="/" />}>{t('to-the-queue')}</Anchor>}
    </Stack>
  );
}
