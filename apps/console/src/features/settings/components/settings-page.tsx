import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../ui/page-title';
import { startTour } from '../../tour/api/tour';
import type { Session } from '../../session/api/session';
import { AboutSection } from './about-section';
import { KeysSection } from './keys-section';
import { PasswordForm } from './password-form';
import { ReadingSection } from './reading-section';
import { SessionsTable } from './sessions-table';

/** Language and look, password, sessions, keys for programs, and what runs here. */
export function SettingsPage({ session }: { session: Session }) {
  const { t } = useTranslation('settings');
  return (
    <Stack gap="md" maw={960}>
      <PageTitle>{t('title')}</PageTitle>
      <Part title={t('reading')}>
        <ReadingSection person={session.person?.id} />
        <Group>
          <Button variant="default" onClick={startTour}>
            {t('start-tour')}
          </Button>
        </Group>
      </Part>
      <Part title={t('password')}>
        <PasswordForm name={session.name} />
      </Part>
      <Part title={t('sessions')}>
        <SessionsTable />
      </Part>
      <Part title={t('keys')}>
        <KeysSection rights={session.rights} />
      </Part>
      <Part title={t('about')}>
        <AboutSection />
      </Part>
    </Stack>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper component="section" withBorder p="md" aria-label={title}>
      <Stack gap="sm">
        <Title order={2} size="h5">
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  );
}
