import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Shape } from '../../../ui/shape';

/** Says, by a triangle and a word, that a target of the ticket is missed. */
export function OverdueMark({ overdue }: { overdue: boolean | undefined }) {
  const { t } = useTranslation('shell');
  if (!overdue) return null;
  return (
    <Group component="span" gap={4} wrap="nowrap" display="inline-flex" c="var(--overdue)">
      <Shape name="triangle" />
      <Text component="span" size="xs" fw={600}>
        {t('overdue')}
      </Text>
    </Group>
  );
}
