import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ForRight } from './for-right';
import { Header } from './header';
import { NavigationLinks } from './navigation-links';
import { TourGuide } from './tour-guide';
import { useEvents } from './use-events';
import { WaitingPage } from './waiting-page';

/** The frame of every page behind the sign-in: a header, the pages beside it, on a phone behind a button. */
export function Shell() {
  useEvents();
  const { t } = useTranslation('shell');
  const [opened, { toggle, close }] = useDisclosure(false);
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 184, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={0}
    >
      <a className="skip" href="#content">
        {t('skip-to-content')}
      </a>
      <AppShell.Header>
        <Header opened={opened} onPages={toggle} />
      </AppShell.Header>
      <AppShell.Navbar p="xs" className="pages" data-opened={opened} aria-label={t('pages')}>
        <NavigationLinks onLeave={close} />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <div className="page">
          <Suspense fallback={<WaitingPage />}>
            <ForRight>
              <Outlet />
            </ForRight>
          </Suspense>
        </div>
      </AppShell.Main>
      <TourGuide />
    </AppShell>
  );
}
