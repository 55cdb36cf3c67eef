import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { teamsQuery, type PersonView } from '../api/people';
import { PersonActions, type Changing } from './person-actions';
import { PersonRoles } from './person-roles';

type Props = { people: PersonView[]; changing: Changing | undefined };

/** People one below the other, for a phone: who they are, what they do here, and what can be changed about them. */
export function PersonCards({ people, changing }: Props) {
  const { t } = useTranslation('people');
  const teams = new Map((useQuery(teamsQuery).data ?? []).map(({ id, label }) => [id, label]));
  return (
    <Stack gap="xs" component="ul" aria-label={t('people')} p={0} m={0} style={{ listStyle: 'none' }}>
      {people.map((person) => (
        <Paper key={person.id} component="li" withBorder p="sm">
          <Group gap={6}>
            <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
              {person.name}
            </Text>
            {person.deactivatedAt && (
              <Badge color="gray" variant="outline" tt="none">
                {t('deactivated')}
              </Badge>
            )}
          </Group>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {person.email}
          </Text>
          <PersonRoles roles={person.roles} />
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {person.teams.map((team) => teams.get(team) ?? team).join(', ')}
          </Text>
          {changing && <PersonActions person={person} changing={changing} wrap="wrap" />}
        </Paper>
      ))}
    </Stack>
  );
}
