import { Anchor, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../ui/page-title';
import { WideTable } from '../../../ui/wide-table';
import type { Policy } from '../api/policy';
import { policyListQuery } from '../api/policies';
import { LintState } from './lint-state';
import { Read } from './read';

/** Every policy that tickets may be opened under. */
export function PoliciesPage() {
  const { t } = useTranslation('policy');
  return (
    <Stack gap="md">
      <PageTitle>{t('policies')}</PageTitle>
      <Read query={policyListQuery} height={240}>
        {(policies) => (policies.length === 0 ? <Text>{t('no-policies')}</Text> : <PolicyTable policies={policies} />)}
      </Read>
    </Stack>
  );
}

function PolicyTable({ policies }: { policies: Policy[] }) {
  const { t } = useTranslation('policy');
  return (
    <WideTable
      minWidth={640}
      verticalSpacing="sm"
      highlightOnHover
      head={[t('policy'), t('versions'), t('open-tickets'), t('lint')]}
    >
      {policies.map((policy) => (
        <PolicyRow key={policy.id} policy={policy} />
      ))}
    </WideTable>
  );
}

function PolicyRow({ policy: { id, label, versions, findings } }: { policy: Policy }) {
  const open = versions.reduce((sum, { openTickets }) => sum + openTickets, 0);
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor renderRoot={(props) => <Link {...props} to="/policies/$policy" params={{ policy: id }} />} fw={600}>
          {label}
        </Anchor>
        <Text size="xs" c="dimmed" className="mono">
          {id}
        </Text>
      </Table.Td>
      <Table.Td>{versions.map(({ version }) => version).join(', ')}</Table.Td>
      <Table.Td className="tabular">{open}</Table.Td>
      <Table.Td>
        <LintState {...findings} />
      </Table.Td>
    </Table.Tr>
  );
}
