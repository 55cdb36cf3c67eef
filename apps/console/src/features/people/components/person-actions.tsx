import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '../api/people';
import { AccountButton } from './account-button';

/** What administrators do with somebody of the list. */
export type Changing = { onEdit: (person: PersonView) => void; onAccount: (person: PersonView) => void };

type Props = { person: PersonView; changing: Changing; wrap?: 'wrap' | 'nowrap' };

/** The ways to change somebody: who they are, and whether and how they sign in. */
export function PersonActions({ person, changing, wrap = 'nowrap' }: Props) {
  const { t } = useTranslation('people');
  return (
    <Group gap="xs" wrap={wrap}>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('edit-who', { name: person.name })}
        onClick={() => changing.onEdit(person)}
      >
        {t('edit')}
      </Button>
      <AccountButton person={person} onAsk={changing.onAccount} />
    </Group>
  );
}
