import { Button, Container, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isOffline } from '../api/problem';
import { ProblemAlert } from '../ui/problem-alert';

const askAgainMs = 3_000;

/** For a page that could not even begin: asks again by itself while the API is away. */
export function OutOfReachPage({ error }: ErrorComponentProps) {
  const { t } = useTranslation('shell');
  const router = useRouter();
  const away = isOffline(error);
  useEffect(() => {
    if (!away) return;
    const timer = setInterval(() => void router.invalidate(), askAgainMs);
    return () => clearInterval(timer);
  }, [away, router]);
  return (
    <Container size="xs" py="xl">
      <Stack>
        <Title order={1} size="h2">
          {t(away ? 'does-not-answer' : 'not-shown')}
        </Title>
        {away ? (
          <Group role="status" wrap="nowrap">
            <Loader size="sm" />
            <Text>{t('does-not-answer-what')}</Text>
          </Group>
        ) : (
          <ProblemAlert error={error} />
        )}
        <Group>
          <Button variant="default" onClick={() => void router.invalidate()}>
            {t('try-again')}
          </Button>
        </Group>
      </Stack>
    </Container>
  );
}
