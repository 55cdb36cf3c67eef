import { Badge } from '@mantine/core';
import type { PolicyView } from '../api/ticket';

type Props = { priority: string; policy: PolicyView | undefined };

/** A priority by its name in the policy; the most urgent one stands out. */
export function PriorityBadge({ priority, policy }: Props) {
  const place = policy?.priorities?.findIndex(({ id }) => id === priority) ?? -1;
  return (
    <Badge
      variant={place === 0 ? 'filled' : 'outline'}
      color={place === 0 ? 'red.9' : 'gray'}
      c={place === 0 ? 'white' : 'var(--mantine-color-text)'}
      tt="none"
      radius="sm"
      maw="100%"
    >
      {policy?.priorities?.[place]?.label ?? priority}
    </Badge>
  );
}
