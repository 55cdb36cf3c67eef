import { Anchor, Container, Text, Title } from '@mantine/core';

/** For an address that is no page of the console. */
export function NotFoundPage() {
  return (
    <Container size="xs" py="xl">
      <Title order={1} size="h2" mb="sm">
        No such page
      </Title>
      <Text>
        There is nothing at this address. <Anchor href="/">Go to the queue</Anchor>
      </Text>
    </Container>
  );
}
