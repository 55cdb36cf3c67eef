import { Alert, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { detailOf, faultsOf, kindOfProblem, placed, ProblemError } from '../api/problem';
import { useFaults } from '../words/use-faults';
import { useReasons } from '../words/use-reasons';

type Props = { error: unknown; title?: string };

/** Why something could not be done, every reason at once; read out as it appears. */
export function ProblemAlert({ error, title }: Props) {
  const { t } = useTranslation('problem');
  const inWords = useReasons();
  const faultInWords = useFaults();
  const kind = t(kindOfProblem(error), { defaultValue: t('other') });
  const { reasons = [], reasonCodes } = error instanceof ProblemError ? error.problem : {};
  const faults = faultsOf(error);
  const coded = faults.filter(({ code }) => code);
  const told = [
    ...inWords(reasons, reasonCodes),
    ...coded.map((fault) => placed({ ...fault, problem: faultInWords(fault) })),
  ];
  // What has no code is the API's own English.
  const english = [...faults.filter(({ code }) => !code).map(placed), detailOf(error) ?? []].flat();
  return (
    <Alert color="red" variant="light" role="alert" title={title ?? kind}>
      {title && told.length === 0 && <Text size="sm">{kind}</Text>}
      <Lines lines={told} />
      <Lines lines={english} lang="en" />
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
