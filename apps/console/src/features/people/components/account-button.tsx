import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountsQuery } from '../api/accounts';
import type { PersonView } from '../api/people';

type Props = { person: PersonView; onAsk: (person: PersonView) => void };

/** What somebody may who signs in, and the way to change it; colleagues without an account can be given one. */
export function AccountButton({ person, onAsk }: Props) {
  const { t } = useTranslation('accounts');
  const account = useQuery(accountsQuery).data?.get(person.id);
  if (!account && (person.kind !== 'staff' || person.deactivatedAt))
    return (
      <Text span size="sm" c="dimmed">
        {t('none')}
      </Text>
    );
  const state = account?.disabledAt ? t('disabled') : t(`access-${account?.access ?? 'other'}`);
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={account ? t('account-of', { name: person.name, state }) : t('give-to', { name: person.name })}
      onClick={() => onAsk(person)}
    >
      {account ? t('account-is', { state }) : t('give')}
    </Button>
  );
}
