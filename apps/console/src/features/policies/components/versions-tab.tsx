import { Group, Select, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import { useNow } from '../../../ui/use-now';
import { WideTable } from '../../../ui/wide-table';
import { sessionQuery } from '../../session/api/session';
import type { Policy } from '../api/policy';
import { diffQuery } from '../api/policies';
import { RollBackButton } from '../drafts/roll-back-button';
import { RollOutList } from '../drafts/roll-out-list';
import { DifferenceList } from './difference-list';
import { Read } from './read';

/** Which versions there are, who goes by them, and in what two of them differ. */
export function VersionsTab({ policy }: { policy: Policy }) {
  const { id, versions } = policy;
  const { t } = useTranslation('policy');
  const now = useNow();
  const { data: session } = useQuery(sessionQuery);
  const mayPublish = session?.rights.includes('admin') ?? false;
  return (
    <Stack gap="lg">
      <WideTable minWidth={400} verticalSpacing={6} maw={640} head={[t('version'), t('published'), t('open-tickets')]}>
        {versions.map(({ version, publishedAt, withdrawnAt, openTickets }) => (
          <Table.Tr key={version}>
            <Table.Th scope="row">{version}</Table.Th>
            <Table.Td>
              <InstantText at={publishedAt} now={now} withZone />
              {withdrawnAt && (
                <Text size="xs">
                  {t('withdrawn')} <InstantText at={withdrawnAt} now={now} withZone />
                </Text>
              )}
            </Table.Td>
            <Table.Td className="tabular">{openTickets}</Table.Td>
          </Table.Tr>
        ))}
      </WideTable>
      {mayPublish && <RollBackButton policy={policy} />}
      <Title order={2} size="h4">
        {t('roll-outs')}
      </Title>
      <RollOutList id={id} />
      <Title order={2} size="h4">
        {t('differences')}
      </Title>
      {versions.length < 2 ? <Text>{t('one-version')}</Text> : <Compare id={id} versions={versions} />}
    </Stack>
  );
}

function Compare({ id, versions }: Pick<Policy, 'id' | 'versions'>) {
  const { t } = useTranslation('policy');
  const [from, setFrom] = useState(versions[1]!.version);
  const [to, setTo] = useState(versions[0]!.version);
  const data = versions.map(({ version }) => String(version));
  const choice = { data, w: 140, allowDeselect: false };
  return (
    <Stack gap="sm">
      <Group>
        <Select label={t('from')} {...choice} value={String(from)} onChange={(value) => setFrom(Number(value))} />
        <Select label={t('to')} {...choice} value={String(to)} onChange={(value) => setTo(Number(value))} />
      </Group>
      <Read query={diffQuery(id, from, to)} height={200}>
        {(diff) => <DifferenceList {...diff} />}
      </Read>
    </Stack>
  );
}
