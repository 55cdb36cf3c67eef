import { Button, Group, Select, Stack, Tabs, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PolicyZone } from '../../../ui/policy-zone';
import type { Policy } from '../api/policy';
import { policyDetailQuery } from '../api/policies';
import { CalendarTab } from './calendar-tab';
import { DocumentTab } from './document-tab';
import { LadderTab } from './ladder-tab';
import { LintState } from './lint-state';
import { Read } from './read';
import { TestsTab } from './tests-tab';
import { VersionsTab } from './versions-tab';

const tabs = ['document', 'ladder', 'calendar', 'tests', 'versions'] as const;

type Tab = (typeof tabs)[number];
type Props = { id: string; tab: string | undefined; onTab: (tab: string) => void };

/** One policy in each of the ways in which people look at it. */
export function PolicyPage({ id, tab, onTab }: Props) {
  return (
    <Read query={policyDetailQuery(id)} height={600}>
      {(policy) => (
        <PolicyZone value={policy.zone}>
          <PolicyInTabs policy={policy} tab={tabs.find((each) => each === tab) ?? 'document'} onTab={onTab} />
        </PolicyZone>
      )}
    </Read>
  );
}

function PolicyInTabs({ policy, tab, onTab }: { policy: Policy; tab: Tab; onTab: (tab: string) => void }) {
  const { t } = useTranslation('policy');
  const [version, setVersion] = useState(policy.version);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end">
        <div>
          <Title order={1} size="h2">
            {policy.label}
          </Title>
          <Group gap="md">
            <Text size="sm" c="dimmed">
              <span className="mono">{policy.id}</span> · {policy.zone}
            </Text>
            <LintState {...policy.findings} />
          </Group>
        </div>
        <Group gap="xs" align="flex-end">
          <DraftLinks id={policy.id} />
          <Select
            label={t('version')}
            w={130}
            allowDeselect={false}
            data={policy.versions.map((each) => String(each.version))}
            value={String(version)}
            onChange={(value) => setVersion(Number(value))}
          />
        </Group>
      </Group>
      <Tabs value={tab} onChange={(value) => onTab(value ?? 'document')} keepMounted={false}>
        <Tabs.List>
          {tabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(each)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="md">
          <Panel policy={policy} version={version} tab={tab} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

function DraftLinks({ id }: { id: string }) {
  const { t } = useTranslation('policy');
  const to = { to: '/policies/$policy/draft', params: { policy: id } } as const;
  return (
    <>
      <Button variant="subtle" renderRoot={(props) => <Link {...props} {...to} search={{ as: 'new' }} />}>
        {t('new-from-this')}
      </Button>
      <Button variant="default" renderRoot={(props) => <Link {...props} {...to} />}>
        {t('edit')}
      </Button>
    </>
  );
}

function Panel({ policy, version, tab }: { policy: Policy; version: number; tab: Tab }) {
  const of = { id: policy.id, version };
  switch (tab) {
    case 'document':
      return <DocumentTab {...of} />;
    case 'ladder':
      return <LadderTab {...of} />;
    case 'calendar':
      return <CalendarTab {...of} policy={policy} />;
    case 'tests':
      return <TestsTab {...of} />;
    case 'versions':
      return <VersionsTab policy={policy} />;
  }
}
