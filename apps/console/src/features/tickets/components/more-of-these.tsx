import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The first of a list that is read whole and drawn a part at a time; `rest` is how many are not drawn. */
export function useFirst<Item>(list: Item[] | undefined, step: number) {
  const [count, setCount] = useState(step);
  const rest = Math.max(0, (list?.length ?? 0) - count);
  return { items: list?.slice(0, count), rest, step, more: () => setCount((before) => before + step) };
}

type Props = { rest: number; step: number; more: () => void };

/** Draws the next of a long list; nothing once all of it is there. */
export function MoreOfThese({ rest, step, more }: Props) {
  const { t } = useTranslation('ticket');
  if (rest === 0) return null;
  return (
    <Group>
      <Button variant="default" size="compact-md" onClick={more}>
        {t('show-more', { count: Math.min(rest, step) })}
      </Button>
    </Group>
  );
}
