import { Alert, Button, Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isOffline } from '../../../api/problem';
import { FillSamples } from '../../samples/components/fill-samples';
import type { QueueFilter } from '../../tickets/api/list-tickets';

const places = [1, 2, 3, 4, 5, 6, 7, 8];

/** The queue while nothing has been read of it. */
export function QueueBeginning({ error }: { error: unknown }) {
  const { t } = useTranslation('queue');
  if (isOffline(error))
    return (
      <Alert color="gray" title={t('offline')} role="status">
        {t('offline-more')}
      </Alert>
    );
  return (
    <Stack gap={4} role="status">
      <VisuallyHidden>{t('reading')}</VisuallyHidden>
      {places.map((place) => (
        <Skeleton key={place} height={60} />
      ))}
    </Stack>
  );
}

type Props = { filter: QueueFilter; onFilter: (filter: QueueFilter) => void };

/** The queue without a ticket, and what can be done about it. */
export function QueueEmpty({ filter, onFilter }: Props) {
  const { t } = useTranslation('queue');
  const { sort: _, ...narrowing } = filter;
  const filtered = Object.values(narrowing).some(Boolean);
  return (
    <Stack align="center" py={64} gap="xs">
      <Text fw={600}>{t(filtered ? 'nothing-fits' : 'nothing-yet')}</Text>
      {filtered ? (
        <Button variant="default" onClick={() => onFilter({})}>
          {t('clear-filter')}
        </Button>
      ) : (
        <>
          <Text c="dimmed" ta="center" maw={420}>
            {t('nothing-yet-more')}
          </Text>
          <FillSamples />
        </>
      )}
    </Stack>
  );
}
