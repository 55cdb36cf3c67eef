import { Alert, Group, List, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Shape } from '../../../ui/shape';
import type { Checked } from '../api/roll-outs';
import type { Place } from './draft-editor';

/** The title in the alert's own colour is too pale for its ground (WCAG AA asks 4.5:1). */
const legible = { title: { color: 'var(--mantine-color-text)' } };

type Props = { checked: Checked; goTo: (place: Place) => void };

/** What is wrong or doubtful in a draft, each a way to its line. */
export function DraftProblems({ checked: { compiles, problems, truncated }, goTo }: Props) {
  const { t } = useTranslation('draft');
  if (problems.length === 0) {
    return (
      <Group gap={6} role="status" c="var(--good)">
        <Shape name="check" />
        <Text fw={600}>{t('nothing-wrong')}</Text>
      </Group>
    );
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const title = errors > 0 ? t('errors', { count: errors }) : t('warnings', { count: problems.length });
  return (
    <Alert color={errors > 0 ? 'red' : 'yellow'} variant="light" role="status" title={title} styles={legible}>
      {!compiles && <Text size="sm">{t('does-not-compile')}</Text>}
      <List size="sm" listStyleType="none">
        {problems.map(({ line, column, severity, path, problem }) => (
          <List.Item key={`${line} ${column} ${path} ${problem}`}>
            <UnstyledButton onClick={() => goTo({ line, column })} fz="sm" td="underline" c="inherit">
              {t(severity)}, {t('line', { line })}
            </UnstyledButton>
            : <span className="mono">{path}</span> <span lang="en">{problem}</span>
          </List.Item>
        ))}
      </List>
      {truncated && <Text size="sm">{t('more-is-wrong')}</Text>}
    </Alert>
  );
}
