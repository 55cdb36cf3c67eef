import { Button, Group, Modal, NativeSelect, Stack, Switch, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { beside } from '../../../api/problem';
import { ProblemAlert } from '../../../ui/problem-alert';
import { languages } from '../../../words/language';
import { useFieldProblems } from '../../../words/use-faults';
import { useSavePerson, type PersonForm, type PersonView } from '../api/people';
import { PolicyRoles } from './policy-roles';
import { TeamChoice } from './team-choice';

type Props = { asked: PersonView | 'new' | undefined; onClose: () => void };

/** Adds somebody or changes them; what cannot be so is said at its field, and nothing typed is lost. */
export function PersonDialog({ asked, onClose }: Props) {
  const { t } = useTranslation('people');
  const title = asked === 'new' ? t('add-person') : t('edit-who', { name: asked?.name ?? '' });
  return (
    <Modal
      opened={asked !== undefined}
      onClose={onClose}
      title={title}
      centered
      closeButtonProps={{ 'aria-label': t('shut') }}
    >
      {asked && <Form known={asked === 'new' ? undefined : asked} onClose={onClose} />}
    </Modal>
  );
}

const fields = ['id', 'name', 'email', 'teams', 'active', 'language'];
const spoken = Object.entries(languages).map(([value, label]) => ({ value, label }));

function Form({ known, onClose }: { known: PersonView | undefined; onClose: () => void }) {
  const { t } = useTranslation('people');
  const save = useSavePerson(known);
  const [form, setForm] = useState<PersonForm>({
    id: known?.id ?? '',
    name: known?.name ?? '',
    email: known?.email ?? '',
    teams: known?.teams ?? [],
    active: known?.deactivatedAt === undefined,
    language: known?.language ?? '',
  });
  const set = (change: Partial<PersonForm>) => setForm((before) => ({ ...before, ...change }));
  const problems = useFieldProblems(save.error);
  const rest = beside(save.error, fields);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(form, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {save.error && rest !== undefined && <ProblemAlert error={rest} title={t('not-saved')} />}
        {!known && (
          <TextInput
            label={t('id')}
            description={t('id-explained')}
            value={form.id}
            onChange={(event) => set({ id: event.currentTarget.value })}
            error={problems['id']}
            data-autofocus
          />
        )}
        {(['name', 'email'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(field)}
            description={field === 'email' && t('told-where')}
            value={form[field]}
            onChange={(event) => set({ [field]: event.currentTarget.value })}
            error={problems[field]}
            data-autofocus={(known && field === 'name') || undefined}
          />
        ))}
        <TeamChoice chosen={form.teams} onChoose={(teams) => set({ teams })} problem={problems['teams']} />
        {known && (
          <NativeSelect
            label={t('told-in')}
            value={form.language}
            onChange={(event) => set({ language: event.currentTarget.value as PersonForm['language'] })}
            data={[{ value: '', label: t('as-the-policy') }, ...spoken]}
            error={problems['language']}
          />
        )}
        {known && <PolicyRoles roles={known.roles} />}
        {known && (
          <Switch
            label={t('active')}
            description={t('active-explained')}
            checked={form.active}
            onChange={(event) => set({ active: event.currentTarget.checked })}
            error={problems['active']}
          />
        )}
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
