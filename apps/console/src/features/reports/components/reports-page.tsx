import { Anchor, Box, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readersZone } from '../../../ui/instant-in-words';
import { PageTitle } from '../../../ui/page-title';
import { ProblemAlert } from '../../../ui/problem-alert';
import { csvAddress, reportQuery, type Behind, type Report, type ReportFilter } from '../api/report';
import { BehindDrawer } from './behind-drawer';
import { ReportFilters } from './report-filters';
import { ReportFigures } from './report-figures';

type Props = { filter: ReportFilter; onFilter: (filter: ReportFilter) => void };

/** How promises are kept, for whoever answers for it. */
export function ReportsPage({ filter, onFilter }: Props) {
  const { t } = useTranslation('reports');
  const { data: report, error, isPlaceholderData: isOfBefore } = useQuery(reportQuery(filter));
  const [behind, setBehind] = useState<Behind>();
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <PageTitle>{t('reports')}</PageTitle>
        <Button
          component="a"
          href={csvAddress(filter)}
          download
          variant="default"
          leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
        >
          CSV
        </Button>
      </Group>
      <ReportFilters filter={filter} onFilter={onFilter} />
      {error && <ProblemAlert error={error} />}
      {!report && !error && <Skeletons />}
      {report && <Text role="status">{isOfBefore ? t('counting') : <Span report={report} onOpen={setBehind} />}</Text>}
      {report && (
        // Figures of the filter before are no figures of this one: they stay for the eye alone.
        <Box inert={isOfBefore} aria-busy={isOfBefore} opacity={isOfBefore ? 0.5 : 1}>
          {report.tickets === 0 && <Text py="xl">{t('empty')}</Text>}
          {report.tickets > 0 && <ReportFigures report={report} onOpen={setBehind} />}
        </Box>
      )}
      <BehindDrawer filter={filter} behind={behind} onClose={() => setBehind(undefined)} />
    </Stack>
  );
}

/** Of how many tickets a report is, and in which zones. */
function Span({ report, onOpen }: { report: Report; onOpen: (behind: Behind) => void }) {
  const { t } = useTranslation('reports');
  const tickets = t('tickets-of-span', { count: report.tickets });
  const all: Behind = { figure: 'tickets', where: {}, title: t('all-tickets') };
  return (
    <>
      {report.tickets === 0 && tickets}
      {report.tickets > 0 && (
        <Anchor component="button" type="button" inherit underline="always" onClick={() => onOpen(all)}>
          {tickets}
        </Anchor>
      )}{' '}
      {report.zones.length > 0 && t('zones', { zones: report.zones.join(', ') })}{' '}
      {report.zones.some((zone) => zone !== readersZone()) && t('days-chosen', { zone: readersZone() })}
    </>
  );
}

function Skeletons() {
  return (
    <Stack aria-busy="true">
      {[320, 300, 300].map((height, index) => (
        <Skeleton key={index} height={height} />
      ))}
    </Stack>
  );
}
