import { Button, Group, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patiently } from '../../../api/patiently';
import { PageTitle } from '../../../ui/page-title';
import { useMay } from '../../session/api/rights';
import { peopleQuery, policiesQuery } from '../../tickets/api/directory';
import type { QueueFilter } from '../../tickets/api/list-tickets';
import { QueueFilters } from '../../tickets/components/queue-filters';
import { ViewsBar } from '../../views/components/views-bar';
import type { BulkAsked } from './bulk-dialog';
import { LookOnly } from './look-only';
import { QueueBody } from './queue-body';
import { QueueCount } from './queue-count';
import { useSelection } from './use-selection';
import { WithSelected } from './with-selected';

// What is wanted now and then is read when it is.
const BulkDialog = lazy(async () => ({ default: (await patiently(() => import('./bulk-dialog'))).BulkDialog }));
const KeysHelp = lazy(async () => ({ default: (await patiently(() => import('./keys-help'))).KeysHelp }));

type Props = {
  filter: QueueFilter;
  /** The id of the view that the filter began as. */
  view: string | undefined;
  onFilter: (filter: QueueFilter, view?: string) => void;
};

/** Every ticket of a filter, in its order, as it is now; what is done with one can be done with many. */
export function QueuePage({ filter, view, onFilter }: Props) {
  const { t } = useTranslation('queue');
  const policies = useQuery(policiesQuery).data ?? none;
  const people = useQuery(peopleQuery).data;
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) ?? false;
  const mayWork = useMay('work');
  const mayShare = useMay('admin');
  const { selected, toggle, clear } = useSelection();
  const [asked, setAsked] = useState<BulkAsked>();
  const [helping, setHelping] = useState(false);
  const help = useCallback(() => setHelping(true), []);
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="baseline">
        <PageTitle>{t('queue')}</PageTitle>
        <Group gap="sm">
          <QueueCount filter={filter} />
          {!narrow && (
            <Button size="compact-xs" variant="default" onClick={help}>
              {t('keys')}
            </Button>
          )}
        </Group>
      </Group>
      <ViewsBar filter={filter} view={view} onFilter={onFilter} mayShare={mayShare} />
      <QueueFilters filter={filter} onFilter={onFilter} policies={policies} people={people} folded={narrow} />
      {mayWork ? <WithSelected selected={selected} onAsk={setAsked} /> : <LookOnly />}
      <QueueBody
        filter={filter}
        onFilter={onFilter}
        policies={policies}
        narrow={narrow}
        mayWork={mayWork}
        selected={selected}
        onSelect={toggle}
        onAsk={setAsked}
        onHelp={help}
      />
      <Suspense>
        {helping && <KeysHelp onClose={() => setHelping(false)} />}
        {asked && <BulkDialog asked={asked} policies={policies} onLeave={() => setAsked(undefined)} onDone={clear} />}
      </Suspense>
    </Stack>
  );
}

const none: never[] = [];
