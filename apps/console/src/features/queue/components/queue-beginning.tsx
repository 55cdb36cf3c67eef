import { Alert, Button, Group, Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isOffline } from '../../../api/problem';
import { ProblemAlert } from '../../../ui/problem-alert';
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

/** Why the queue could not be read, and what can be done about it. */
export function QueueUnreadable({ error, filter, onFilter, onAgain }: Props & { error: unknown; onAgain: () => void }) {
  const { t } = useTranslation('queue');
  return (
    <Stack gap="xs" align="flex-start">
      <ProblemAlert error={error} title={t('unreadable')} />
      <Group gap="xs">
        <Button variant="default" onClick={onAgain}>
          {t('again')}
        </Button>
        {narrows(filter) && (
          <Button variant="default" onClick={() => onFilter({})}>
            {t('clear-filter')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** The queue without a ticket, and what can be done about it. */
export function QueueEmpty({ filter, onFilter }: Props) {
  const { t } = useTranslation('queue');
  const filtered = narrows(filter);
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

function narrows({ sort: _, ...narrowing }: QueueFilter): boolean {
  return Object.values(narrowing).some(Boolean);
}
