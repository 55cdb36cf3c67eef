import { Skeleton, Stack, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../ui/page-title';
import { rolesQuery } from '../api/people';
import { PeopleTab } from './people-tab';
import { RoleGaps } from './role-gaps';
import { RolesTab } from './roles-tab';
import { TeamsTab } from './teams-tab';

/** Who there is, in which teams and roles, and which roles nobody plays. */
export function PeoplePage({ mayChange }: { mayChange: boolean }) {
  const { t } = useTranslation('people');
  const { isPending } = useQuery(rolesQuery);
  // A warning above all else that came later would push it down.
  if (isPending)
    return (
      <Stack gap="md">
        <PageTitle>{t('title')}</PageTitle>
        <Skeleton height={500} aria-label={t('reading')} />
      </Stack>
    );
  return (
    <Stack gap="md">
      <PageTitle>{t('title')}</PageTitle>
      <RoleGaps />
      <Tabs defaultValue="people" keepMounted={false}>
        <Tabs.List>
          {['people', 'teams', 'roles'].map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(tab)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="people" pt="md">
          <PeopleTab mayChange={mayChange} />
        </Tabs.Panel>
        <Tabs.Panel value="teams" pt="md">
          <TeamsTab mayChange={mayChange} />
        </Tabs.Panel>
        <Tabs.Panel value="roles" pt="md">
          <RolesTab />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
