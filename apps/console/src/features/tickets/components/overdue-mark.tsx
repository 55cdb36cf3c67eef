import { Group, Text } from '@mantine/core';
import { Shape } from '../../../ui/shape';

/** Says, by a triangle and a word, that a target of the ticket is missed. */
export function OverdueMark({ overdue }: { overdue: boolean | undefined }) {
  if (!overdue) return null;
  return (
    <Group component="span" gap={4} wrap="nowrap" display="inline-flex" c="var(--overdue)">
      <Shape name="triangle" />
      <Text component="span" size="xs" fw={600}>
        overdue
      </Text>
    </Group>
  );
}
