import { Button, Group, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoreOfList } from '../../../ui/more-of-list';
import { PageTitle } from '../../../ui/page-title';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useZoneOf } from '../../tickets/components/use-zone-of';
import { auditCsvPath, auditQuery } from '../api/audit';
import { AuditTable } from './audit-table';

const typingMs = 300;

/** Everything that was done through the API, for administrators. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const [person, setPerson] = useState('');
  const [ticket, setTicket] = useState('');
  const [filter] = useDebouncedValue({ person: person.trim(), ticket: ticket.trim() }, typingMs);
  const zoneOf = useZoneOf();
  const query = useInfiniteQuery(auditQuery(filter));
  const deeds = query.data?.pages.flatMap((page) => page.deeds) ?? [];
  return (
    <Stack gap="md">
      <PageTitle>{t('title')}</PageTitle>
      <Group align="end">
        <TextInput label={t('person')} value={person} onChange={(event) => setPerson(event.currentTarget.value)} />
        <TextInput
          label={t('ticket')}
          placeholder="local-1001"
          value={ticket}
          onChange={(event) => setTicket(event.currentTarget.value)}
        />
        <Button
          component="a"
          href={auditCsvPath(filter)}
          download
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {t('csv')}
        </Button>
      </Group>
      {query.error && <ProblemAlert error={query.error} title={t('cannot-be-read')} />}
      {query.isPending && <Skeleton height={400} aria-label={t('reading')} />}
      {query.data && deeds.length === 0 && <Text>{t('none')}</Text>}
      {deeds.length > 0 && <AuditTable deeds={deeds} zoneOf={zoneOf} />}
      <MoreOfList list={query} />
    </Stack>
  );
}
