import { Badge, Group, Paper, SimpleGrid, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Shape, type ShapeName } from '../../../ui/shape';
import { healthQuery, type PartState } from '../api/engine';

const looks: Record<PartState['state'], { shape: ShapeName; color: string }> = {
  up: { shape: 'check', color: 'teal' },
  down: { shape: 'triangle', color: 'red' },
  unknown: { shape: 'half', color: 'grape' },
};

const columns = { cols: { base: 1, xs: 2, md: 4 }, spacing: 'sm' };
/** The parts there are; their places are kept until they have answered. */
const looked = ['postgres', 'temporal', 'worker', 'mail'];

/** Whether each part answers. */
export function PartStates() {
  const { t } = useTranslation('engine');
  const { data, error, isPending } = useQuery(healthQuery);
  if (isPending)
    return (
      <SimpleGrid {...columns}>
        {looked.map((name) => (
          <Skeleton key={name} height={70} />
        ))}
      </SimpleGrid>
    );
  if (error) return <ProblemAlert error={error} />;
  return (
    <SimpleGrid {...columns}>
      {Object.entries(data.parts).map(([name, { state, detail }]) => (
        <Paper key={name} withBorder p="sm">
          <Group justify="space-between" wrap="nowrap">
            <Text fw={600}>{t(`name-${name}`, { defaultValue: name })}</Text>
            <Badge
              variant="outline"
              color={looks[state].color}
              c="var(--mantine-color-text)"
              tt="none"
              leftSection={<Shape name={looks[state].shape} />}
            >
              {t(`part-${state}`)}
            </Badge>
          </Group>
          <Text size="xs" mih="1.5em" lang="en">
            {detail ?? ''}
          </Text>
        </Paper>
      ))}
    </SimpleGrid>
  );
}
