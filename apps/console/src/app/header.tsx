import { Anchor, Burger, Button, Group, Menu, Text } from '@mantine/core';
import { Link, useRouteContext, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../features/session/api/session';
import { SamplesBadge } from '../features/samples/components/samples-badge';
import { ConnectionMark } from '../ui/connection-mark';
import { Logo } from '../ui/logo';
import { LanguageItems } from './language-items';
import { SchemeItems } from './scheme-items';

type Props = { opened: boolean; onPages: () => void };

/** The way home, whether the page is live, and who is signed in; on a phone the button to the pages. */
export function Header({ opened, onPages }: Props) {
  const { t } = useTranslation('shell');
  const { session } = useRouteContext({ from: '/signed-in' });
  return (
    <Group h="100%" px={{ base: 'sm', sm: 'md' }} justify="space-between" wrap="nowrap" gap="sm">
      <Group gap="xs" wrap="nowrap">
        <Burger
          opened={opened}
          onClick={onPages}
          hiddenFrom="sm"
          size="sm"
          aria-label={t(opened ? 'close-pages' : 'open-pages')}
          aria-expanded={opened}
        />
        <Anchor renderRoot={(props) => <Link {...props} to="/" />} c="inherit" underline="never">
          <Group gap={8} wrap="nowrap">
            <Logo />
            <Text component="span" fw={700}>
              Stepladder
            </Text>
          </Group>
        </Anchor>
      </Group>
      <Group gap="sm" wrap="nowrap">
        <SamplesBadge mayWipe={session.rights.includes('admin')} />
        <ConnectionMark />
        <AccountMenu />
      </Group>
    </Group>
  );
}

function AccountMenu() {
  const { t } = useTranslation('shell');
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
        <Menu.Label>{t('signed-in-as', { name: session.name, organisation: session.organisation })}</Menu.Label>
        <Menu.Item onClick={leave}>{t('sign-out')}</Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('appearance')}</Menu.Label>
        <SchemeItems />
        <Menu.Divider />
        <Menu.Label>{t('language')}</Menu.Label>
        <LanguageItems />
      </Menu.Dropdown>
    </Menu>
  );
}
