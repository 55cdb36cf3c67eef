import { Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Shape } from '../../../ui/shape';
import { WideTable } from '../../../ui/wide-table';
import type { Tested, Tried } from '../api/policy';
import { documentQuery, testsQuery } from '../api/policies';
import { Read } from './read';

type Props = { id: string; version: number };

/** A policy's own tests, run by the engine as the page is looked at. */
export function TestsTab({ id, version }: Props) {
  return (
    <Read query={documentQuery(id, version)} height={400}>
      {({ document }) => (
        <Read query={testsQuery(document)} height={400}>
          {(tested) => <TestResults tested={tested} />}
        </Read>
      )}
    </Read>
  );
}

/** What each test came to, with the first difference of those that failed. */
export function TestResults({ tested: { tests, passed, failed } }: { tested: Tested }) {
  const { t } = useTranslation('policy');
  if (tests.length === 0) return <Text>{t('no-tests')}</Text>;
  return (
    <Stack gap="xs">
      <Text fw={600} role="status">
        {t('tests-sum', { passed, failed })}
      </Text>
      <WideTable minWidth={480} verticalSpacing={6} head={[t('result'), t('test'), t('rules')]}>
        {tests.map((test) => (
          <TestRow key={`${test.line} ${test.name}`} test={test} />
        ))}
      </WideTable>
    </Stack>
  );
}

function TestRow({ test: { passed, name, rules, line, first, differences } }: { test: Tried }) {
  const { t } = useTranslation('policy');
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap={6} wrap="nowrap" c={passed ? 'var(--good)' : 'var(--overdue)'}>
          <Shape name={passed ? 'check' : 'triangle'} />
          <Text size="sm" fw={500}>
            {passed ? t('passed') : t('failed')}
          </Text>
        </Group>
      </Table.Td>
      <Table.Td>
        <Text size="sm" lang="en">
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {t('line', { line })}
        </Text>
        {first && (
          <Text size="sm" c="var(--overdue)">
            {t('line', { line: first.line })}: <span lang="en">{first.problem}</span>
            {differences > 1 ? ` (${t('more-differences', { count: differences - 1 })})` : ''}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{rules.join(', ')}</Table.Td>
    </Table.Tr>
  );
}
