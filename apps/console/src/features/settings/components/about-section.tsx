import { Skeleton, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../ui/problem-alert';
import { aboutQuery } from '../api/settings';

/** Which versions run here. */
export function AboutSection() {
  const { t } = useTranslation('settings');
  const { data, error } = useQuery(aboutQuery);
  if (error) return <ProblemAlert error={error} title={t('cannot-be-read')} />;
  if (!data) return <Skeleton height={140} aria-label={t('being-read')} />;
  const facts = [
    ['Stepladder', data.version],
    ['Node.js', data.node],
    ['PostgreSQL', data.postgresql],
    [t('schema'), data.schema],
  ];
  return (
    <Table aria-label={t('about')} w="auto">
      <Table.Tbody>
        {facts.map(([name, value]) => (
          <Table.Tr key={name}>
            <Table.Th scope="row">{name}</Table.Th>
            <Table.Td className="mono" style={{ overflowWrap: 'anywhere' }}>
              {value}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
