import { Button, Checkbox, Group, Modal, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { beside, problemsOfFields } from '../../../api/problem';
import { ProblemAlert } from '../../../ui/problem-alert';
import { teamsQuery, useSavePerson, type PersonForm, type PersonView } from '../api/people';

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

const fields = ['id', 'name', 'email', 'teams', 'active'];

function Form({ known, onClose }: { known: PersonView | undefined; onClose: () => void }) {
  const { t } = useTranslation('people');
  const save = useSavePerson(known);
  const [form, setForm] = useState<PersonForm>({
    id: known?.id ?? '',
    name: known?.name ?? '',
    email: known?.email ?? '',
    teams: known?.teams ?? [],
    active: known?.deactivatedAt === undefined,
  });
  const set = (change: Partial<PersonForm>) => setForm((before) => ({ ...before, ...change }));
  const problems = problemsOfFields(save.error);
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
            value={form[field]}
            onChange={(event) => set({ [field]: event.currentTarget.value })}
            error={problems[field]}
          />
        ))}
        <TeamChoice chosen={form.teams} onChoose={(teams) => set({ teams })} problem={problems['teams']} />
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

type TeamsProps = { chosen: string[]; onChoose: (teams: string[]) => void; problem: string | undefined };

function TeamChoice({ chosen, onChoose, problem }: TeamsProps) {
  const { t } = useTranslation('people');
  const teams = useQuery(teamsQuery).data ?? [];
  if (teams.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('no-teams-yet')}
      </Text>
    );
  return (
    <Checkbox.Group label={t('teams')} value={chosen} onChange={onChoose} error={problem}>
      <Group mt={4}>
        {teams.map(({ id, label }) => (
          <Checkbox key={id} value={id} label={label} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
