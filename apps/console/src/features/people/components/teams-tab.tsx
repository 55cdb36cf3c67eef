import { Button, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { beside } from '../../../api/problem';
import { ProblemAlert } from '../../../ui/problem-alert';
import { WideTable } from '../../../ui/wide-table';
import { useFieldProblems } from '../../../words/use-faults';
import { peopleQuery } from '../../tickets/api/directory';
import { teamsQuery, useAddTeam, useRemoveTeam, type TeamView } from '../api/people';

/** The teams and who is in them. */
export function TeamsTab({ mayChange }: { mayChange: boolean }) {
  const { t } = useTranslation('people');
  const { data: teams, error } = useQuery(teamsQuery);
  return (
    <Stack gap="md">
      {mayChange && <NewTeam />}
      {error && <ProblemAlert error={error} title={t('cannot-be-read')} />}
      {teams?.length === 0 && <Text>{t('no-teams-yet')}</Text>}
      {teams && teams.length > 0 && <TeamsTable teams={teams} mayChange={mayChange} />}
    </Stack>
  );
}

function NewTeam() {
  const { t } = useTranslation('people');
  const add = useAddTeam();
  const [form, setForm] = useState({ id: '', label: '' });
  const problems = useFieldProblems(add.error);
  const rest = beside(add.error, ['id', 'label']);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(form, { onSuccess: () => setForm({ id: '', label: '' }) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        {add.error && rest !== undefined && <ProblemAlert error={rest} title={t('not-saved')} />}
        <Group align="start">
          <TextInput
            label={t('team-name')}
            value={form.label}
            onChange={(event) => setForm({ ...form, label: event.currentTarget.value })}
            error={problems['label']}
          />
          <TextInput
            label={t('id')}
            value={form.id}
            onChange={(event) => setForm({ ...form, id: event.currentTarget.value })}
            error={problems['id']}
          />
          <Button type="submit" mt={25} loading={add.isPending}>
            {t('add-team')}
          </Button>
        </Group>
        <Text size="sm" role="status">
          {add.data ? t('team-added', { label: add.data.label }) : ''}
        </Text>
      </Stack>
    </form>
  );
}

function TeamsTable({ teams, mayChange }: { teams: TeamView[]; mayChange: boolean }) {
  const { t } = useTranslation('people');
  const people = useQuery(peopleQuery).data;
  const remove = useRemoveTeam();
  return (
    <>
      {remove.error && <ProblemAlert error={remove.error} title={t('not-saved')} />}
      <WideTable
        aria-label={t('teams')}
        minWidth={480}
        head={['team', 'members', ...(mayChange ? ['actions'] : [])].map((column) => t(column))}
      >
        {teams.map(({ id, label, members }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row" fw={400}>
              {label}
            </Table.Th>
            <Table.Td>{members.map((each) => people?.get(each)?.name ?? each).join(', ') || t('no-members')}</Table.Td>
            {mayChange && (
              <Table.Td>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('remove-team', { label })}
                  onClick={() => remove.mutate(id)}
                >
                  {t('remove')}
                </Button>
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </WideTable>
    </>
  );
}
