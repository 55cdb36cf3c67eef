import { Alert, List, Text } from '@mantine/core';
import { isOffline, ProblemError, reasonsOf } from '../api/problem';

type Props = { error: unknown; title?: string };

/** Why something could not be done, every reason at once; read out as it appears. */
export function ProblemAlert({ error, title }: Props) {
  const reasons = reasonsOf(error);
  return (
    <Alert color="red" variant="light" role="alert" title={title ?? titleOf(error)}>
      {reasons.length === 1 ? (
        <Text size="sm">{reasons[0]}</Text>
      ) : (
        <List size="sm">
          {reasons.map((reason) => (
            <List.Item key={reason}>{reason}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}

function titleOf(error: unknown): string {
  if (isOffline(error)) return 'No answer';
  return error instanceof ProblemError ? error.problem.title : 'Something went wrong';
}
