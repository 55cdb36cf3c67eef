import { Title } from '@mantine/core';

/** What a page is about: its first heading, and the name of its tab in the browser. */
export function PageTitle({ children }: { children: string }) {
  return (
    <>
      <title>{`${children} · Stepladder`}</title>
      <Title order={1} size="h3">
        {children}
      </Title>
    </>
  );
}
