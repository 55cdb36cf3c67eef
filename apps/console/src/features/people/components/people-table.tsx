import { Anchor, Badge, Group, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WideTable } from '../../../ui/wide-table';
import { readersLocale } from '../../../words/language';
import { teamsQuery, type PersonView } from '../api/people';
import { PersonActions, type Changing } from './person-actions';
import { PersonRoles } from './person-roles';

type Props = { people: PersonView[]; changing: Changing | undefined };

/** People with their roles, teams and absences, and the way to the tickets they hold. */
export function PeopleTable({ people, changing }: Props) {
  const { t } = useTranslation('people');
  const teams = new Map((useQuery(teamsQuery).data ?? []).map(({ id, label }) => [id, label]));
  const columns = ['name', 'email', 'roles', 'teams', 'away', 'open-tickets', ...(changing ? ['actions'] : [])];
  return (
    <WideTable aria-label={t('people')} minWidth={860} head={columns.map((column) => t(column))}>
      {people.map((person) => (
        <PersonRow key={person.id} person={person} teams={teams} changing={changing} />
      ))}
    </WideTable>
  );
}

type RowProps = { person: PersonView; teams: Map<string, string>; changing: Changing | undefined };

function PersonRow({ person, teams, changing }: RowProps) {
  const { t } = useTranslation('people');
  const { id, name, email, deactivatedAt, openTickets } = person;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} style={{ overflowWrap: 'anywhere' }}>
        <Group gap={6}>
          {name}
          {deactivatedAt && (
            <Badge color="gray" variant="outline" tt="none">
              {t('deactivated')}
            </Badge>
          )}
        </Group>
        <Text size="xs" c="dimmed" className="mono">
          {id}
        </Text>
      </Table.Th>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{email}</Table.Td>
      <Table.Td>
        <PersonRoles roles={person.roles} />
      </Table.Td>
      <Table.Td>{person.teams.map((team) => teams.get(team) ?? team).join(', ')}</Table.Td>
      <Table.Td>
        {person.away.map(({ fromAt, toAt }) => (
          <Text size="sm" key={fromAt}>
            {t('away-between', { from: dayOf(fromAt), to: dayOf(Date.parse(toAt) - 1) })}
          </Text>
        ))}
      </Table.Td>
      <Table.Td className="tabular">
        {openTickets === 0 ? (
          '0'
        ) : (
          <Anchor
            renderRoot={(props) => <Link {...props} to="/" search={{ holder: id, status: 'unresolved' }} />}
            aria-label={t('open-tickets-of', { count: openTickets, name })}
            underline="always"
          >
            {openTickets}
          </Anchor>
        )}
      </Table.Td>
      {changing && (
        <Table.Td>
          <PersonActions person={person} changing={changing} />
        </Table.Td>
      )}
    </Table.Tr>
  );
}

/** A day; an absence ends with the last moment of its last day. */
function dayOf(at: string | number): string {
  return new Intl.DateTimeFormat(readersLocale(), { day: 'numeric', month: 'short', year: 'numeric' }).format(
    new Date(at),
  );
}
