import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readersZone } from '../../../ui/instant-in-words';
import { orderOf, ticketsQuery, type QueueFilter } from '../../tickets/api/list-tickets';

/** How many tickets fit, in which order they come, and in whose zone times are. */
export function QueueCount({ filter }: { filter: QueueFilter }) {
  const { t } = useTranslation('queue');
  const { data: count } = useInfiniteQuery({
    ...ticketsQuery(filter),
    select: ({ pages }) => pages[0]?.total ?? 0,
  });
  return (
    <Text size="xs" c="dimmed" role="status">
      {count === undefined ? '' : `${t('count', { count })} · `}
      {t(orderOf(filter))} · {t('times-in', { zone: readersZone() })}
    </Text>
  );
}
