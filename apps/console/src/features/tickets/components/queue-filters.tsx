import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { QueueFilter } from '../api/list-tickets';
import type { PolicyView, TicketView } from '../api/ticket';
import classes from './queue.module.css';

type Props = { filter: QueueFilter; onFilter: (filter: QueueFilter) => void; policies: PolicyView[] };
type Choice = { value: string; label: string };

const statuses: TicketView['status'][] = ['open', 'in-progress', 'awaiting', 'resolved', 'closed', 'cancelled'];
const typingPauseMs = 300;

/** What the queue is narrowed to. */
export function QueueFilters({ filter, onFilter, policies }: Props) {
  const inForce = filter.policy ? policies.filter(({ id }) => id === filter.policy) : policies;
  const rungs = inForce.flatMap(({ ladders = [] }) => ladders.filter(({ kind }) => kind === 'functional'));
  const set = (field: keyof QueueFilter) => (value: string) => onFilter(filterWith(filter, field, value));
  return (
    <Group gap="xs" align="end" role="search" className={classes.filters ?? ''}>
      <SearchBox value={filter.q ?? ''} onSearch={set('q')} />
      <Choose
        label="Status"
        value={filter.status}
        onChoose={set('status')}
        choices={statuses.map((status) => ({ value: status, label: status.replace('-', ' ') }))}
      />
      <Choose
        label="Policy"
        value={filter.policy}
        onChoose={set('policy')}
        choices={policies.map(({ id, label }) => ({ value: id, label }))}
      />
      <Choose
        label="Tier"
        value={filter.tier}
        onChoose={set('tier')}
        choices={rungs.flatMap((ladder) => ladder.rungs.map(({ id, label }) => ({ value: id, label })))}
      />
      <Choose
        label="Priority"
        value={filter.priority}
        onChoose={set('priority')}
        choices={inForce.flatMap(({ priorities = [] }) => priorities.map(({ id, label }) => ({ value: id, label })))}
      />
    </Group>
  );
}

function SearchBox({ value, onSearch }: { value: string; onSearch: (words: string) => void }) {
  const box = useRef<HTMLInputElement>(null);
  const search = useDebouncedCallback(onSearch, typingPauseMs);
  // A filter set elsewhere is shown; typing is left alone.
  useEffect(() => {
    if (box.current && document.activeElement !== box.current) box.current.value = value;
  }, [value]);
  return (
    <TextInput
      ref={box}
      type="search"
      label="Search"
      placeholder="Id or words of the subject"
      defaultValue={value}
      onChange={(event) => search(event.currentTarget.value.trim())}
    />
  );
}

type ChooseProps = { label: string; value: string | undefined; onChoose: (value: string) => void; choices: Choice[] };

function Choose({ label, value = '', onChoose, choices }: ChooseProps) {
  const known = [...new Map(choices.map((choice) => [choice.value, choice])).values()];
  const unknown = value && !known.some((choice) => choice.value === value) ? [{ value, label: value }] : [];
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
      data={[{ value: '', label: 'any' }, ...known, ...unknown]}
    />
  );
}

function filterWith(filter: QueueFilter, field: keyof QueueFilter, value: string): QueueFilter {
  const changed = { ...filter, [field]: value };
  // Tiers and priorities belong to a policy, so another policy starts without them.
  const next = field === 'policy' ? { ...changed, tier: '', priority: '' } : changed;
  return Object.fromEntries(Object.entries(next).filter(([, given]) => given));
}
