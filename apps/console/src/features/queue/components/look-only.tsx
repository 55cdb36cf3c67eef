import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** In the place of what can be done with tickets, for those who only read them. */
export function LookOnly() {
  const { t } = useTranslation('rights');
  return (
    <Text size="sm" c="dimmed" mih={30}>
      {t('look-only')}
    </Text>
  );
}
