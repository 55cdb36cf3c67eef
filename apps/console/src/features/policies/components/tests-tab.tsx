import { Group, Stack, Table, Text, UnstyledButton } from '@mantine/core';
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

/** Goes to a place of the text, where that is at hand. */
type Going = { goTo?: ((place: { line: number; column: number }) => void) | undefined };

/** What each test came to, with the first difference of those that failed. */
export function TestResults({ tested: { tests, passed, failed }, goTo }: { tested: Tested } & Going) {
  const { t } = useTranslation('policy');
  if (tests.length === 0) return <Text>{t('no-tests')}</Text>;
  return (
    <Stack gap="xs">
      <Text fw={600} role="status">
        {t('tests-sum', { passed, failed })}
      </Text>
      <WideTable minWidth={480} verticalSpacing={6} head={[t('result'), t('test'), t('rules')]}>
        {tests.map((test) => (
          <TestRow key={`${test.line} ${test.name}`} test={test} goTo={goTo} />
        ))}
      </WideTable>
    </Stack>
  );
}

function TestRow({ test, goTo }: { test: Tried } & Going) {
  const { passed, name, rules, line, first, differences } = test;
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
          <Line line={line} column={1} goTo={goTo} />
        </Text>
        {first && (
          <Text size="sm" c="var(--overdue)">
            <Line {...first} goTo={goTo} />: <span lang="en">{first.problem}</span>
            {differences > 1 ? ` (${t('more-differences', { count: differences - 1 })})` : ''}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{rules.join(', ')}</Table.Td>
    </Table.Tr>
  );
}

function Line({ line, column, goTo }: { line: number; column: number } & Going) {
  const { t } = useTranslation('policy');
  if (!goTo) return t('line', { line });
  return (
    <UnstyledButton onClick={() => goTo({ line, column })} mih={24} fz="inherit" td="underline" c="inherit">
      {t('line', { line })}
    </UnstyledButton>
  );
}
