import { Stack, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { diagramQuery } from '../api/policies';
import { Read } from './read';

type Props = { id: string; version: number };

/** The ladders of a policy, each as a picture. */
export function LadderTab({ id, version }: Props) {
  return (
    <Read query={diagramQuery(id, version)} height={600}>
      {({ ladders }) => (
        <Stack gap="xl">
          {ladders.map((ladder) => (
            <section key={ladder.id}>
              <Title order={2} size="h4" mb="xs">
                {ladder.label}
              </Title>
              <Picture svg={ladder.svg} />
            </section>
          ))}
        </Stack>
      )}
    </Read>
  );
}

/** In a shadow tree, because the picture's styles are for itself alone; its colour and font are those of the page. */
function Picture({ svg }: { svg: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const inside = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    picture.style.cssText = 'color: inherit; max-width: 100%; height: auto';
    inside.replaceChildren(document.importNode(picture, true));
  }, [svg]);
  return <div ref={host} />;
}
