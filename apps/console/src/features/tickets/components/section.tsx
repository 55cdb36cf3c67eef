import { Group, Stack, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

type Props = { title: string; aside?: ReactNode; children: ReactNode };

/** A titled part of a page, a landmark of its own. */
export function Section({ title, aside, children }: Props) {
  const id = useId();
  return (
    <Stack component="section" gap="xs" aria-labelledby={id}>
      <Group justify="space-between">
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {aside}
      </Group>
      {children}
    </Stack>
  );
}
