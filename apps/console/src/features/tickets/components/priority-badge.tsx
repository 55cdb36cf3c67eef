import { Badge } from '@mantine/core';
import type { PolicyView } from '../api/ticket';

type Props = { priority: string; policy: PolicyView | undefined };

/** A priority by its name in the policy; the most urgent one stands out. */
export function PriorityBadge({ priority, policy }: Props) {
  const priorities = policy?.priorities ?? [];
  const place = priorities.findIndex(({ id }) => id === priority);
  const mostUrgent = place === 0 && priorities.length > 1;
  return (
    <Badge
      variant={mostUrgent ? 'filled' : 'outline'}
      color={mostUrgent ? 'red.9' : 'gray'}
      c={mostUrgent ? 'white' : 'var(--mantine-color-text)'}
      tt="none"
      radius="sm"
      maw="100%"
      style={{ flexShrink: 0 }}
    >
      {priorities[place]?.label ?? priority}
    </Badge>
  );
}
