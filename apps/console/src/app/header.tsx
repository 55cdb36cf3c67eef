import { Anchor, Burger, Group, Text } from '@mantine/core';
import { Link, useRouteContext } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SamplesBadge } from '../features/samples/components/samples-badge';
import { ConnectionMark } from '../ui/connection-mark';
import { lateDropdown } from '../ui/late-dropdown';
import { Logo } from '../ui/logo';
import { AccountButton } from './account-button';

const AccountMenu = lateDropdown('menu', AccountButton, async () => (await import('./account-menu')).AccountMenu);

type Props = { opened: boolean; onPages: () => void };

/** The way home, whether the page is live, and who is signed in; on a phone the button to the pages. */
export function Header({ opened, onPages }: Props) {
  const { t } = useTranslation('shell');
  const { session } = useRouteContext({ from: '/signed-in' });
  return (
    <Group h="100%" px={{ base: 'sm', sm: 'md' }} justify="space-between" wrap="nowrap" gap="sm">
      <Group gap="xs" wrap="nowrap" flex="none">
        <Burger
          opened={opened}
          onClick={onPages}
          hiddenFrom="sm"
          size="sm"
          aria-label={t(opened ? 'close-pages' : 'open-pages')}
          aria-expanded={opened}
        />
        <Anchor
          renderRoot={(props) => <Link {...props} to="/" />}
          c="inherit"
          underline="never"
          aria-label="Stepladder"
        >
          <Group gap={8} wrap="nowrap">
            <Logo />
            <Text component="span" fw={700} className="brand">
              Stepladder
            </Text>
          </Group>
        </Anchor>
      </Group>
      <Group gap="sm" wrap="nowrap" miw={0}>
        <SamplesBadge mayWipe={session.rights.includes('admin')} />
        <ConnectionMark />
        <AccountMenu />
      </Group>
    </Group>
  );
}
