import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useConnection, useStreaming } from '../api/connection';
import { readersLocale } from '../words/language';
import { Shape } from './shape';

/** Whether what the page shows is fresh; if not, how old it is. Always in the same place, so that nothing moves. */
export function ConnectionMark() {
  const { t } = useTranslation('shell');
  const streaming = useStreaming();
  const { state, answeredAt } = useConnection();
  const down = state === 'down';
  return (
    <Group gap={6} wrap="nowrap" role="status" c={down ? 'var(--overdue)' : 'var(--good)'}>
      <Shape name={down ? 'triangle' : streaming ? 'dot' : 'ring'} />
      <Text size="xs" fw={600} className="tabular">
        {down
          ? t('no-answer-since', {
              time: new Intl.DateTimeFormat(readersLocale(), { timeStyle: 'medium' }).format(answeredAt),
            })
          : t(streaming ? 'live' : 'asking')}
      </Text>
    </Group>
  );
}
