import { Button, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isAtWork } from '../api/directory';
import { orderOf, type QueueFilter } from '../api/list-tickets';
import type { Person, PolicyView } from '../api/ticket';
import classes from './queue.module.css';
import { SearchBox } from './search-box';
import { statuses } from './status-shapes';

type Props = {
  filter: QueueFilter;
  onFilter: (filter: QueueFilter) => void;
  policies: PolicyView[];
  people: Map<string, Person> | undefined;
  /** On a phone the choices are folded away. */
  folded: boolean;
};
type Choice = { value: string; label: string };

const hours = [1, 4, 8, 24];

/** What the queue is narrowed to; its many choices are not drawn anew when tickets change. */
export const QueueFilters = memo(function QueueFilters({ filter, onFilter, policies, people, folded }: Props) {
  const { t } = useTranslation('queue');
  const [unfolded, { toggle }] = useDisclosure(false);
  const { q: _words, sort: _order, ...chosen } = filter;
  const count = Object.keys(chosen).length;
  const set = (field: keyof QueueFilter) => (value: string) => onFilter(filterWith(filter, field, value));
  return (
    <div role="search" className={classes.filters}>
      <SearchBox value={filter.q ?? ''} onSearch={set('q')} />
      {folded && (
        <Button variant="default" onClick={toggle} aria-expanded={unfolded}>
          {count > 0 ? `${t('filter')} (${count})` : t('filter')}
        </Button>
      )}
      {(!folded || unfolded) && <Choices filter={filter} set={set} policies={policies} people={people} />}
    </div>
  );
});

type ChoicesProps = {
  filter: QueueFilter;
  set: (field: keyof QueueFilter) => (value: string) => void;
  policies: PolicyView[];
  people: Map<string, Person> | undefined;
};

function Choices({ filter, set, policies, people }: ChoicesProps) {
  const { t } = useTranslation('queue');
  const meant = filter.policy ? policies.filter(({ id }) => id === filter.policy) : policies;
  const ladders = meant.flatMap((policy) => policy.ladders ?? []).filter(({ kind }) => kind === 'functional');
  const rungs = ladders.flatMap((ladder) => ladder.rungs);
  const watching = rungs.filter(({ sees = [] }) => sees.length > 0);
  return (
    <>
      <Choose
        label={t('column-status')}
        value={filter.status}
        onChoose={set('status')}
        choices={['unresolved', ...statuses].map((status) => ({ value: status, label: t(`status-${status}`) }))}
      />
      <Choose
        label={t('overdue-label')}
        value={filter.overdue}
        onChoose={set('overdue')}
        choices={[
          { value: 'true', label: t('yes') },
          { value: 'false', label: t('no') },
        ]}
      />
      <Choose
        label={t('acknowledged')}
        value={filter.acknowledged}
        onChoose={set('acknowledged')}
        choices={[
          { value: 'true', label: t('yes') },
          { value: 'false', label: t('no') },
        ]}
      />
      <Choose
        label={t('breach-within')}
        value={filter['breach-within']}
        onChoose={set('breach-within')}
        choices={hours.map((count) => ({ value: String(count), label: t('hours', { count }) }))}
      />
      <Choose label={t('policy')} value={filter.policy} onChoose={set('policy')} choices={policies.map(choiceOf)} />
      <Choose label={t('column-tier')} value={filter.tier} onChoose={set('tier')} choices={rungs.map(choiceOf)} />
      {(watching.length > 0 || filter.queue) && (
        <Choose label={t('seen-by')} value={filter.queue} onChoose={set('queue')} choices={watching.map(choiceOf)} />
      )}
      <Choose
        label={t('column-priority')}
        value={filter.priority}
        onChoose={set('priority')}
        choices={meant.flatMap(({ priorities = [] }) => priorities.map(choiceOf))}
      />
      <Choose
        label={t('column-holder')}
        value={filter.holder}
        onChoose={set('holder')}
        choices={[{ value: 'me', label: t('me') }].concat(
          [...(people?.values() ?? [])]
            .filter((person) => isAtWork(person) || person.id === filter.holder)
            .map(({ id, name }) => ({ value: id, label: name })),
        )}
      />
      <Choose
        label={t('order')}
        value={filter.sort}
        onChoose={set('sort')}
        none={t('usual', { order: t(orderOf({ ...filter, sort: '' })) })}
        choices={[
          { value: 'urgency', label: t('urgency') },
          { value: 'next-due', label: t('next-due') },
        ]}
      />
    </>
  );
}

type ChooseProps = {
  label: string;
  value: string | undefined;
  onChoose: (value: string) => void;
  choices: Choice[];
  /** What it is called to choose nothing. */
  none?: string;
};

function Choose({ label, value = '', onChoose, choices, none }: ChooseProps) {
  const { t } = useTranslation('queue');
  const known = [...new Map(choices.map((choice) => [choice.value, choice])).values()];
  const unknown = value && !known.some((choice) => choice.value === value) ? [{ value, label: value }] : [];
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
      data={[{ value: '', label: none ?? t('any') }, ...known, ...unknown]}
    />
  );
}

function choiceOf({ id, label }: { id: string; label: string }): Choice {
  return { value: id, label };
}

function filterWith(filter: QueueFilter, field: keyof QueueFilter, value: string): QueueFilter {
  const changed = { ...filter, [field]: value };
  // Tiers and priorities belong to a policy, so another policy starts without them.
  const next = field === 'policy' ? { ...changed, tier: '', queue: '', priority: '' } : changed;
  return Object.fromEntries(Object.entries(next).filter(([, given]) => given));
}
