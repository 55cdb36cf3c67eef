import { Anchor, Container, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** For an address that is no page of the console. */
export function NotFoundPage() {
  const { t } = useTranslation('shell');
  return (
    <Container size="xs" py="xl">
      <Title order={1} size="h2" mb="sm">
        {t('no-such-page')}
      </Title>
      <Text>
        {t('nothing-here')} <Anchor href="/">{t('to-the-queue')}</Anchor>
      </Text>
    </Container>
  );
}
