import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { beside } from '../../../api/problem';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useFieldProblems } from '../../../words/use-faults';
import { useCreateKey, type NewKey } from '../api/settings';

type Right = NewKey['rights'][number];

const allRights: Right[] = ['read', 'work', 'act-for', 'set-at', 'admin'];
const lengthsDays = ['30', '90', '365', ''];
const dayMs = 24 * 3_600_000;
const nothing: { label: string; rights: Right[]; days: string } = { label: '', rights: ['read'], days: '90' };

type Props = { rights: string[]; onMade: (secret: string) => void };

/** A new key: what it is called, what it may, and how long; nobody gives more than they have. */
export function KeyForm({ rights, onMade }: Props) {
  const { t } = useTranslation('settings');
  const create = useCreateKey();
  const [form, setForm] = useState(nothing);
  const problems = useFieldProblems(create.error);
  const rest = beside(create.error, ['label', 'rights', 'expiresAt']);
  const offered = rights.includes('admin') ? allRights : allRights.filter((right) => rights.includes(right));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { label, days } = form;
    const expiresAt = days && new Date(Date.now() + Number(days) * dayMs).toISOString();
    const wanted = { label, rights: form.rights, ...(expiresAt ? { expiresAt } : {}) };
    create.mutate(wanted, {
      onSuccess: ({ key }) => {
        setForm(nothing);
        onMade(key);
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {create.error && rest !== undefined && <ProblemAlert error={rest} title={t('not-saved')} />}
        <Group align="start">
          <TextInput
            label={t('key-label')}
            value={form.label}
            onChange={({ currentTarget: { value: label } }) => setForm((before) => ({ ...before, label }))}
            error={problems['label']}
          />
          <NativeSelect
            label={t('ends-after')}
            value={form.days}
            onChange={({ currentTarget: { value: days } }) => setForm((before) => ({ ...before, days }))}
            data={lengthsDays.map((days) => ({
              value: days,
              label: days ? t('days', { count: Number(days) }) : t('never'),
            }))}
            error={problems['expiresAt']}
          />
        </Group>
        <Checkbox.Group
          label={t('rights')}
          value={form.rights}
          onChange={(chosen) => setForm((before) => ({ ...before, rights: chosen }))}
          error={problems['rights']}
        >
          <Group mt={4}>
            {offered.map((right) => (
              <Checkbox key={right} value={right} label={t(`right-${right}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Group>
          <Button type="submit" loading={create.isPending}>
            {t('create-key')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
