import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { beside } from '../../../api/problem';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useFieldProblems } from '../../../words/use-faults';
import { useAccounts, type AccessRole, type AccountView } from '../api/accounts';
import type { PersonView } from '../api/people';
import { AccessChoice } from './access-choice';

type Props = { person: PersonView; onSecret: (secret: { account: AccountView; password: string }) => void };

/** The first account of somebody: by which name they sign in, and what they may. */
export function GiveAccount({ person, onSecret }: Props) {
  const { t } = useTranslation('accounts');
  const { give } = useAccounts();
  const [name, setName] = useState(person.id);
  const [access, setAccess] = useState<AccessRole>('agent');
  const problems = useFieldProblems(give.error);
  const rest = beside(give.error, ['name', 'access']);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give.mutate({ person: person.id, name, access }, { onSuccess: onSecret });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text size="sm">{t('none-yet', { name: person.name })}</Text>
        {give.error && rest !== undefined && <ProblemAlert error={rest} title={t('not-done')} />}
        <TextInput
          label={t('sign-in-name')}
          description={t('sign-in-name-explained')}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={problems['name']}
          data-autofocus
        />
        <AccessChoice value={access} onChange={setAccess} problem={problems['access']} />
        <Group justify="end">
          <Button type="submit" loading={give.isPending}>
            {t('give')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
