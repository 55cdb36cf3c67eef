import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useQuery, type QueryKey, type UseQueryOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../ui/problem-alert';

type Props<Answer, Key extends QueryKey> = {
  query: UseQueryOptions<Answer, Error, Answer, Key>;
  height: number;
  children: (answer: Answer) => ReactNode;
};

/** What is read from the API: a skeleton as high as the answer will be about, then the answer, or why there is none. */
export function Read<Answer, Key extends QueryKey>({ query, height, children }: Props<Answer, Key>) {
  const { t } = useTranslation('policy');
  const { data, error } = useQuery(query);
  if (data !== undefined) return children(data);
  if (error) return <ProblemAlert error={error} />;
  return (
    <div role="status">
      <VisuallyHidden>{t('reading')}</VisuallyHidden>
      <Skeleton height={height} />
    </div>
  );
}
