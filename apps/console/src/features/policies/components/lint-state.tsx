import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Shape } from '../../../ui/shape';
import type { Policy } from '../api/policy';

/** Whether lint has something against a policy; a shape and words beside the colour. */
export function LintState({ errors, warnings }: Policy['findings']) {
  const { t } = useTranslation('policy');
  const look = lookOf(errors, warnings);
  const words = errors > 0 ? t('lint-errors', { count: errors }) : t('lint-warnings', { count: warnings });
  return (
    <Group component="span" gap={6} wrap="nowrap" display="inline-flex" c={look.color}>
      <Shape name={look.shape} />
      <Text component="span" size="sm" fw={500}>
        {errors + warnings === 0 ? t('lint-clean') : words}
      </Text>
    </Group>
  );
}

function lookOf(errors: number, warnings: number) {
  if (errors > 0) return { shape: 'triangle', color: 'var(--overdue)' } as const;
  if (warnings > 0) return { shape: 'half', color: 'var(--soon)' } as const;
  return { shape: 'check', color: 'var(--good)' } as const;
}
