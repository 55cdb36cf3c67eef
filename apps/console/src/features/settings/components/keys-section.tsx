import { Alert, Button, Code, CopyButton, Group, Skeleton, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useNow } from '../../../ui/use-now';
import { WideTable } from '../../../ui/wide-table';
import { keysQuery, useRevokeKey, type KeyView } from '../api/settings';
import { KeyForm } from './key-form';

const columns = ['key', 'whose', 'rights', 'last-used', 'ends-at', 'actions'];

/** Keys for programs: made here, shown once, revoked. */
export function KeysSection({ rights }: { rights: string[] }) {
  const { t } = useTranslation('settings');
  const { data: keys, error } = useQuery(keysQuery);
  const [made, setMade] = useState<string>();
  return (
    <Stack gap="sm">
      <Text size="sm">{t('keys-explained')}</Text>
      {made && <ShownOnce secret={made} onSeen={() => setMade(undefined)} />}
      <KeyForm rights={rights} onMade={setMade} />
      {error && <ProblemAlert error={error} title={t('cannot-be-read')} />}
      {!keys && !error && <Skeleton height={120} aria-label={t('being-read')} />}
      {keys?.length === 0 && <Text size="sm">{t('no-keys')}</Text>}
      {keys && keys.length > 0 && <KeysTable keys={keys} />}
    </Stack>
  );
}

function ShownOnce({ secret, onSeen }: { secret: string; onSeen: () => void }) {
  const { t } = useTranslation('settings');
  return (
    <Alert role="status" title={t('shown-once')} variant="outline">
      <Stack gap="xs" align="start">
        <Code block aria-label={t('key')} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {secret}
        </Code>
        <Group>
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button size="compact-sm" variant="default" onClick={copy}>
                {t(copied ? 'copied' : 'copy')}
              </Button>
            )}
          </CopyButton>
          <Button size="compact-sm" variant="default" onClick={onSeen}>
            {t('kept')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

function KeysTable({ keys }: { keys: KeyView[] }) {
  const { t } = useTranslation('settings');
  const revoke = useRevokeKey();
  const now = useNow();
  return (
    <>
      {revoke.error && <ProblemAlert error={revoke.error} title={t('not-saved')} />}
      <WideTable aria-label={t('keys')} minWidth={760} head={columns.map((column) => t(column))}>
        {keys.map(({ id, label, prefix, person, rights, lastUsedAt, expiresAt, sleeps }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row" fw={400}>
              {label}
              <Text size="xs" c="dimmed" className="mono">
                {prefix}…
              </Text>
              {sleeps && <Text size="xs">{t('key-sleeps')}</Text>}
            </Table.Th>
            <Table.Td>{person}</Table.Td>
            <Table.Td>{rights.map((right) => t(`right-${right}`)).join(', ')}</Table.Td>
            <Table.Td className="nowrap">
              {lastUsedAt ? <InstantText at={lastUsedAt} now={now} withZone /> : t('never')}
            </Table.Td>
            <Table.Td className="nowrap">
              {expiresAt ? <InstantText at={expiresAt} now={now} withZone /> : t('never')}
            </Table.Td>
            <Table.Td>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('revoke-key', { label })}
                onClick={() => revoke.mutate(id)}
              >
                {t('revoke')}
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </WideTable>
    </>
  );
}
