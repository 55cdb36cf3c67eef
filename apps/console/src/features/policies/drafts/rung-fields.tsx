import { NativeSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GoneRung } from '../api/roll-outs';
import type { Going } from './use-going';

/** For each rung that the version does not have and a ticket stands on: where its tickets go. */
export function RungFields({ gone, going: { rungs, map } }: { gone: GoneRung[]; going: Going }) {
  const { t } = useTranslation('draft');
  return (
    <Stack gap="xs">
      {gone.map(({ id, label, tickets, instead }) => (
        <NativeSelect
          key={id}
          label={t('rung-gone', { label, count: tickets })}
          value={rungs[id] ?? ''}
          onChange={({ currentTarget: { value } }) => map(id, value === '' ? undefined : value)}
          data={[
            { value: '', label: t('rung-nowhere') },
            ...instead.map((rung) => ({ value: rung.id, label: rung.label })),
          ]}
        />
      ))}
    </Stack>
  );
}
