import { Button, Stack, Text } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../ui/problem-alert';
import { sessionQuery } from '../../session/api/session';
import { samplesQuery, useFillSamples } from '../api/samples';

/** Offers tickets to look at where there are none yet; to administrators alone. */
export function FillSamples() {
  const { t } = useTranslation('samples');
  const session = useQuery(sessionQuery).data;
  const wanted = useQuery(samplesQuery).data?.wanted ?? 0;
  const fill = useFillSamples();
  if (!session?.rights.includes('admin') || wanted === 0) return null;
  return (
    <Stack align="center" gap="xs" mt="md">
      <Button leftSection={<IconFlask size={16} aria-hidden />} loading={fill.isPending} onClick={() => fill.mutate()}>
        {t('fill')}
      </Button>
      <Text size="sm" c="dimmed" ta="center" maw={460}>
        {t('fill-explained', { count: wanted })}
      </Text>
      {fill.error && <ProblemAlert error={fill.error} title={t('not-filled')} />}
    </Stack>
  );
}
