import { AppShell, Container } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { Header } from './header';

/** The frame of every page behind the sign-in. */
export function Shell() {
  return (
    <AppShell header={{ height: 52 }} padding={0}>
      <AppShell.Header>
        <Header />
      </AppShell.Header>
      <AppShell.Main>
        <Container size="xl" px={{ base: 'sm', sm: 'lg' }} py={{ base: 'sm', sm: 'lg' }}>
          <Outlet />
        </Container>
      </AppShell.Main>
    </AppShell>
  );
}
