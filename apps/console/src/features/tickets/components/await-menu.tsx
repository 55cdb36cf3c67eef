import { Button, Menu } from '@mantine/core';
import type { Asked } from '../api/send-command';

type Props = { reasons: { id: string; label: string }[]; onAsk: (asked: Asked) => void };

/** The policy's reasons to wait; a policy without any has no such button. */
export function AwaitMenu({ reasons, onAsk }: Props) {
  if (reasons.length === 0) return null;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" size="sm">
          Await …
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>What the ticket waits for</Menu.Label>
        {reasons.map(({ id, label }) => (
          <Menu.Item key={id} onClick={() => onAsk({ name: 'await', facts: { reason: id }, saying: label })}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
