import { Box, Button, Text } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useRouteContext } from '@tanstack/react-router';
import type { TargetProps } from '../ui/late-dropdown';

/** Who is signed in; on a phone there is no room for their name, which stands in the menu. */
export function AccountButton(props: TargetProps) {
  const { session } = useRouteContext({ from: '/signed-in' });
  const name = session.person?.name ?? session.name;
  return (
    <Button
      variant="default"
      size="xs"
      px={{ base: 8, sm: 14 }}
      maw={180}
      miw={0}
      flex="none"
      aria-label={name}
      {...props}
    >
      <Text span inherit truncate visibleFrom="sm">
        {name}
      </Text>
      <Box component={IconUser} size={16} hiddenFrom="sm" aria-hidden />
    </Button>
  );
}
