import { Alert, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { detailsOf, kindOfProblem, ProblemError } from '../api/problem';
import { useReasons } from '../words/use-reasons';

type Props = { error: unknown; title?: string };

/** Why something could not be done, every reason at once; read out as it appears. */
export function ProblemAlert({ error, title }: Props) {
  const { t } = useTranslation('problem');
  const inWords = useReasons();
  const kind = t(kindOfProblem(error), { defaultValue: t('other') });
  const { reasons = [], reasonCodes } = error instanceof ProblemError ? error.problem : {};
  const told = inWords(reasons, reasonCodes);
  // What has no code is the API's own English.
  const details = detailsOf(error);
  return (
    <Alert color="red" variant="light" role="alert" title={title ?? kind}>
      {title && told.length === 0 && <Text size="sm">{kind}</Text>}
      <Lines lines={told} />
      <Lines lines={details} lang="en" />
    </Alert>
  );
}

function Lines({ lines, lang }: { lines: string[]; lang?: string }) {
  if (lines.length === 0) return null;
  if (lines.length === 1)
    return (
      <Text size="sm" {...(lang ? { lang } : {})}>
        {lines[0]}
      </Text>
    );
  return (
    <List size="sm" {...(lang ? { lang } : {})}>
      {lines.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  );
}
