import { Anchor, Button, Container, Group, Menu, Text } from '@mantine/core';
import { Link, useRouteContext, useRouter } from '@tanstack/react-router';
import { useSignOut } from '../features/session/api/session';
import { ConnectionMark } from '../ui/connection-mark';
import { Logo } from '../ui/logo';
import { SchemeItems } from './scheme-items';

/** The way home, whether the page is live, and who is signed in. */
export function Header() {
  return (
    <Container size="xl" px={{ base: 'sm', sm: 'lg' }} h="100%">
      <Group h="100%" justify="space-between" wrap="nowrap" gap="sm">
        <Anchor renderRoot={(props) => <Link {...props} to="/" />} c="inherit" underline="never">
          <Group gap={8} wrap="nowrap">
            <Logo />
            <Text component="span" fw={700}>
              Stepladder
            </Text>
          </Group>
        </Anchor>
        <Group gap="sm" wrap="nowrap">
          <ConnectionMark />
          <AccountMenu />
        </Group>
      </Group>
    </Container>
  );
}

function AccountMenu() {
  const { session } = useRouteContext({ from: '/signed-in' });
  const signOut = useSignOut();
  const router = useRouter();
  const leave = () => signOut.mutate(undefined, { onSuccess: () => void router.invalidate() });
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <Button variant="default" size="xs" maw={180} loading={signOut.isPending}>
          {session.person?.name ?? session.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          Signed in as {session.name}, {session.organisation}
        </Menu.Label>
        <SchemeItems />
        <Menu.Divider />
        <Menu.Item onClick={leave}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
