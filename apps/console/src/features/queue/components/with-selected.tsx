import { Button, Group, Text } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkAsked } from './bulk-dialog';
import classes from './queue.module.css';
import type { Selected } from './use-selection';

const names = ['acknowledge', 'assign', 'await', 'resolve', 'escalate'] as const;

type Props = { selected: Selected; onAsk: (asked: BulkAsked) => void };

/** How many tickets are selected, and what can be done with all of them. */
export const WithSelected = memo(function WithSelected({ selected, onAsk }: Props) {
  const { t } = useTranslation('queue');
  return (
    <Group
      gap="xs"
      mih={30}
      role="group"
      aria-label={t('with-selected')}
      className={classes.withSelected ?? ''}
      data-none={selected.size === 0}
    >
      <Text size="sm">{t('selected', { count: selected.size })}</Text>
      {names.map((name) => (
        <Button
          key={name}
          size="xs"
          variant="default"
          disabled={selected.size === 0}
          onClick={() => onAsk({ name, of: selected })}
        >
          {t(`bulk-${name}`)}
        </Button>
      ))}
    </Group>
  );
});
