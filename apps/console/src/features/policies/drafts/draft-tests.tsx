import { Button, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../ui/problem-alert';
import { testsQuery } from '../api/policies';
import { TestResults } from '../components/tests-tab';
import type { Place } from './draft-editor';

type Props = { text: string; goTo: (place: Place) => void };

/** Runs a draft's own tests when asked to; each is a way to its line. */
export function DraftTests({ text, goTo }: Props) {
  const { t } = useTranslation('draft');
  const [run, setRun] = useState<string>();
  const { data, error, isFetching } = useQuery({ ...testsQuery(run ?? ''), enabled: run !== undefined });
  return (
    <Stack gap="sm" align="flex-start">
      <Button onClick={() => setRun(text)} loading={isFetching} variant="default">
        {run === undefined || run === text ? t('run-tests') : t('run-tests-again')}
      </Button>
      <div style={{ width: '100%' }}>
        {isFetching && <Skeleton height={200} />}
        {error && !isFetching && <ProblemAlert error={error} />}
        {data && !isFetching && run === text && <TestResults tested={data} goTo={goTo} />}
      </div>
    </Stack>
  );
}
