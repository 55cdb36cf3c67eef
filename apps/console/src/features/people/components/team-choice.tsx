import { Checkbox, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { teamsQuery } from '../api/people';

type Props = { chosen: string[]; onChoose: (teams: string[]) => void; problem: string | undefined };

/** The teams somebody is in. */
export function TeamChoice({ chosen, onChoose, problem }: Props) {
  const { t } = useTranslation('people');
  const teams = useQuery(teamsQuery).data ?? [];
  if (teams.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('no-teams-yet')}
      </Text>
    );
  return (
    <Checkbox.Group label={t('teams')} value={chosen} onChange={onChoose} error={problem}>
      <Group mt={4}>
        {teams.map(({ id, label }) => (
          <Checkbox key={id} value={id} label={label} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
