import { Button } from '@mantine/core';
import { useRouteContext } from '@tanstack/react-router';
import type { TargetProps } from '../ui/late-dropdown';

/** Who is signed in. */
export function AccountButton(props: TargetProps) {
  const { session } = useRouteContext({ from: '/signed-in' });
  return (
    <Button variant="default" size="xs" maw={180} miw={0} {...props}>
      {session.person?.name ?? session.name}
    </Button>
  );
}
