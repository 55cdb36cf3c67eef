import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';

const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Rows of the height of real ones, until those arrive. */
export function QueueSkeleton() {
  return (
    <Stack gap={8} role="status">
      <VisuallyHidden>Reading the queue</VisuallyHidden>
      {rows.map((row) => (
        <Skeleton key={row} height={69} />
      ))}
    </Stack>
  );
}
