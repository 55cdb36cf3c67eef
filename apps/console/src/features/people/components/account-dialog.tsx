import { Anchor, Modal, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../../../ui/use-focus-back';
import { sessionQuery } from '../../session/api/session';
import { accountsQuery, type AccountView } from '../api/accounts';
import type { PersonView } from '../api/people';
import { AccountControls } from './account-controls';
import { GiveAccount } from './give-account';
import { OneTimePassword } from './one-time-password';

type Props = { person: PersonView; onClose: () => void };

/** A colleague's account: given, changed, disabled, reset. A new password is shown in it, once. */
export function AccountDialog({ person, onClose }: Props) {
  const { t } = useTranslation('accounts');
  const [secret, setSecret] = useState<{ account: AccountView; password: string }>();
  useFocusBack();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('account-title', { name: person.name })}
      centered
      closeButtonProps={{ 'aria-label': t('shut') }}
      // A slip beside the dialog would lose a password that cannot be read again.
      closeOnClickOutside={!secret}
    >
      {secret ? (
        <OneTimePassword {...secret} email={person.email} onKept={onClose} />
      ) : (
        <Account person={person} onSecret={setSecret} />
      )}
    </Modal>
  );
}

type AccountProps = { person: PersonView; onSecret: (secret: { account: AccountView; password: string }) => void };

function Account({ person, onSecret }: AccountProps) {
  const { t } = useTranslation('accounts');
  const account = useQuery(accountsQuery).data?.get(person.id);
  const self = useQuery(sessionQuery).data?.person?.id;
  if (!account) return <GiveAccount person={person} onSecret={onSecret} />;
  if (person.id !== self) return <AccountControls account={account} name={person.name} onSecret={onSecret} />;
  return (
    <Text>
      {t('yours')}{' '}
      <Anchor renderRoot={(props) => <Link {...props} to="/settings" />} underline="always">
        {t('to-settings')}
      </Anchor>
    </Text>
  );
}
