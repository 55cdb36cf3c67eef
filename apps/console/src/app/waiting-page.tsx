import { Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../api/connection';

/** In the place of a page whose code or words are still on their way. */
export function WaitingPage() {
  const { t } = useTranslation('shell');
  const { state } = useConnection();
  return (
    <Stack gap="sm" aria-busy>
      <Text role="status" mih="1.5em">
        {state === 'down' ? t('page-waits') : ''}
      </Text>
      <Skeleton height={28} width={200} />
      <Skeleton height={320} />
    </Stack>
  );
}
