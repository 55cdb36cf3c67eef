import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Shape, type ShapeName } from '../../../ui/shape';
import type { MessageState } from '../api/messages';

const looks: Record<MessageState, { shape: ShapeName; color: string }> = {
  queued: { shape: 'ring', color: 'gray' },
  sending: { shape: 'half', color: 'blue' },
  sent: { shape: 'check', color: 'teal' },
  failed: { shape: 'triangle', color: 'red' },
  unknown: { shape: 'half', color: 'grape' },
  'no-transport': { shape: 'dash', color: 'orange' },
};

/** What became of a message: in words, and by a shape beside the colour. */
export function StateBadge({ state }: { state: MessageState }) {
  const { t } = useTranslation('deliveries');
  const { shape, color } = looks[state];
  return (
    <Badge
      variant="outline"
      color={color}
      c="var(--mantine-color-text)"
      tt="none"
      fw={600}
      radius="sm"
      leftSection={<Shape name={shape} />}
    >
      {t(`state-${state}`)}
    </Badge>
  );
}
