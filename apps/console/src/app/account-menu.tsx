import { Menu } from '@mantine/core';
import { useRouteContext, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../features/session/api/session';
import { useOpensAtOnce } from '../ui/use-opens-at-once';
import { AccountButton } from './account-button';
import { LanguageItems } from './language-items';
import { SchemeItems } from './scheme-items';

/** The way out, and how the console looks and speaks to whoever is signed in. */
export function AccountMenu() {
  const { t } = useTranslation('shell');
  const { session } = useRouteContext({ from: '/signed-in' });
  const { opened, set } = useOpensAtOnce();
  const signOut = useSignOut();
  const router = useRouter();
  const leave = () => signOut.mutate(undefined, { onSuccess: () => void router.invalidate() });
  return (
    <Menu opened={opened} onChange={set} position="bottom-end" width={220}>
      <Menu.Target>
        <AccountButton loading={signOut.isPending} autoFocus />
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
