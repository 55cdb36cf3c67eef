import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { policiesQuery } from '../../tickets/api/directory';
import type { ReportFilter } from '../api/report';

type Props = { filter: ReportFilter; onFilter: (filter: ReportFilter) => void };
type Named = { id: string; label: string };

/** Of a width of their own: choices that come later move nothing. */
const width = { base: '100%', xs: 260 };

/** Whose tickets a report is about, and from when. */
export function ReportFilters({ filter, onFilter }: Props) {
  const { t } = useTranslation('reports');
  const { data: policies = [] } = useQuery(policiesQuery);
  const meant = policies.find(({ id }) => id === filter.policy);
  const set = (name: keyof ReportFilter) => (event: { currentTarget: { value: string } }) =>
    onFilter(filterWith(filter, name, event.currentTarget.value));
  const choices = (all: string, named: Named[] = []) => [
    { value: '', label: all },
    ...named.map(({ id, label }) => ({ value: id, label })),
  ];
  return (
    <Group gap="sm" align="end" role="search">
      <NativeSelect
        w={width}
        label={t('policy')}
        value={filter.policy ?? ''}
        onChange={set('policy')}
        data={choices(t('all-policies'), policies)}
      />
      {meant && (
        <NativeSelect
          label={t('priority')}
          value={filter.priority ?? ''}
          onChange={set('priority')}
          data={choices(t('all-priorities'), meant.priorities)}
        />
      )}
      {meant?.areas && meant.areas.length > 0 && (
        <NativeSelect
          label={t('area')}
          value={filter.area ?? ''}
          onChange={set('area')}
          data={choices(t('all-areas'), meant.areas)}
        />
      )}
      <TextInput type="date" label={t('opened-from')} value={filter.from ?? ''} onChange={set('from')} />
      <TextInput type="date" label={t('opened-to')} value={filter.to ?? ''} onChange={set('to')} />
      <Button variant="default" onClick={() => onFilter({})} disabled={Object.keys(filter).length === 0}>
        {t('all-tickets')}
      </Button>
    </Group>
  );
}

/** Another policy has other priorities and areas. */
function filterWith(filter: ReportFilter, name: keyof ReportFilter, value: string): ReportFilter {
  const { [name]: _, ...others } = filter;
  const kept =
    name === 'policy'
      ? Object.fromEntries(Object.entries(others).filter(([each]) => each === 'from' || each === 'to'))
      : others;
  return value === '' ? kept : { ...kept, [name]: value };
}
