import { Group, List, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Shape } from '../../../ui/shape';
import { rollOutQuery } from '../api/roll-outs';

/** How far a roll-out or a roll-back has come, until every ticket has answered, and which would not go along. */
export function RollOutProgress({ policy, id }: { policy: string; id: string }) {
  const { t } = useTranslation('draft');
  const { data, error } = useQuery(rollOutQuery(policy, id));
  if (!data) return error ? <ProblemAlert error={error} /> : null;
  const { kind, tickets, moved, refused, pending, refusals } = data;
  const share = tickets === 0 ? 100 : ((moved + refused) / tickets) * 100;
  return (
    <Stack gap="xs">
      <Progress value={share} aria-label={t('progress')} />
      <Group gap={6} role="status">
        {pending === 0 && <Shape name="check" />}
        <Text>{t(`${kind}-progress`, { moved, tickets, refused, pending })}</Text>
      </Group>
      {refusals.length > 0 && (
        <List size="sm" listStyleType="none">
          {refusals.map(({ ticketId, reasons }) => (
            <List.Item key={ticketId}>
              <b className="mono">{ticketId}</b> <span lang="en">{reasons.join('; ')}</span>
            </List.Item>
          ))}
        </List>
      )}
    </Stack>
  );
}
