import { Alert, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../../api/problem';
import { ProblemAlert } from '../../../ui/problem-alert';

/** Why a text is not published: every problem with its line, or whatever else the API said. */
export function PublishProblem({ error }: { error: unknown }) {
  const { t } = useTranslation('draft');
  const problems = error instanceof ProblemError ? (error.problem.problems ?? []) : [];
  if (problems.length === 0) return <ProblemAlert error={error} />;
  return (
    <Alert color="red" variant="light" role="alert" title={t('not-publishable')}>
      <List size="sm" lang="en">
        {problems.map(({ line, path, problem }) => (
          <List.Item key={`${line} ${path} ${problem}`}>
            {t('line', { line })}: <span className="mono">{path}</span> {problem}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
