import { Anchor, Group, Skeleton, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Shape } from '../../../ui/shape';
import { WideTable } from '../../../ui/wide-table';
import { peopleQuery } from '../../tickets/api/directory';
import { rolesQuery, type RoleView } from '../api/people';

const columns = ['policy', 'role', 'played-by', 'stand-in', 'holds', 'state'];

/** The roles of the policies in force, with who plays them and the rungs they hold. */
export function RolesTab() {
  const { t } = useTranslation('people');
  const { data: roles, error } = useQuery(rolesQuery);
  if (error) return <ProblemAlert error={error} title={t('cannot-be-read')} />;
  if (!roles) return <Skeleton height={400} aria-label={t('reading')} />;
  return (
    <Stack gap="sm">
      <Text size="sm">{t('roles-explained')}</Text>
      <WideTable aria-label={t('roles')} minWidth={860} head={columns.map((column) => t(column))}>
        {roles.map((role) => (
          <RoleRow key={`${role.policy} ${role.role}`} role={role} />
        ))}
      </WideTable>
    </Stack>
  );
}

function RoleRow({ role: { policy, policyLabel, label, people: ids, fallback, rungs, gap } }: { role: RoleView }) {
  const { t } = useTranslation('people');
  const people = useQuery(peopleQuery).data;
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor
          renderRoot={(props) => <Link {...props} to="/policies/$policy" params={{ policy }} />}
          size="sm"
          underline="always"
        >
          {policyLabel}
        </Anchor>
      </Table.Td>
      <Table.Th scope="row" fw={400}>
        {label}
      </Table.Th>
      <Table.Td>{ids.map((id) => people?.get(id)?.name ?? id).join(', ')}</Table.Td>
      <Table.Td>{fallback?.label}</Table.Td>
      <Table.Td>{rungs.map((rung) => rung.label).join(', ')}</Table.Td>
      <Table.Td>
        <Group gap={6} wrap="nowrap">
          <Shape name={gap ? 'triangle' : 'check'} />
          <Text size="sm">{t(`gap-${gap ?? 'none'}`)}</Text>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
