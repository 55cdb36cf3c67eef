import { Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { durationInWords } from '../../../ui/duration-in-words';
import { InstantText } from '../../../ui/instant-text';
import { PageTitle } from '../../../ui/page-title';
import { PolicyZone } from '../../../ui/policy-zone';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Shape } from '../../../ui/shape';
import { useNow } from '../../../ui/use-now';
import { peopleQuery, policiesQuery } from '../../tickets/api/directory';
import { TicketAnchor } from '../../tickets/components/ticket-anchor';
import { useZoneOf } from '../../tickets/components/use-zone-of';
import { dueInWords, type DueTicket } from '../../tickets/words/due-in-words';
import { namesFrom } from '../../tickets/words/names';
import { useSay } from '../../tickets/words/use-say';
import { engineQuery, type EngineState } from '../api/engine';
import { FactsTable } from './facts-table';
import { PartStates } from './part-states';

/** Whether what should happen by itself does: parts, lateness, what passed by, disagreements, what waits. */
export function EnginePage() {
  const { t } = useTranslation('engine');
  const { data, error, isPending } = useQuery(engineQuery);
  return (
    <Stack gap="md">
      <PageTitle>{t('title')}</PageTitle>
      <PartStates />
      {error && <ProblemAlert error={error} title={t('cannot-be-read')} />}
      {isPending && <Skeleton height={400} aria-label={t('reading')} />}
      {data && <Findings state={data} />}
    </Stack>
  );
}

function Findings({ state }: { state: EngineState }) {
  return (
    <>
      <Passed state={state} />
      <Disagreements state={state} />
      <Late state={state} />
      <WaitingFor state={state} />
      <Placements state={state} />
      <Instances state={state} />
    </>
  );
}

type Seen = { state: EngineState };

/** Says what was due in the words of each ticket's policy. */
function useDueWords() {
  const say = useSay();
  const policies = useQuery(policiesQuery).data;
  const people = useQuery(peopleQuery).data;
  // The API describes the facts of a due instant no further than that they are some.
  return (due: { policy: string; nextDue: string; nextDueFacts?: object }) =>
    dueInWords(due as DueTicket, namesFrom({ people, policy: policies?.find(({ id }) => id === due.policy) }), say);
}

/** Writes instants in the reader's zone, beside it in that of the policy they belong to. */
function useInstants() {
  const now = useNow();
  const zoneOf = useZoneOf();
  return (instant: string, policy?: string) => (
    <PolicyZone value={zoneOf(policy)}>
      <InstantText at={instant} now={now} withZone />
    </PolicyZone>
  );
}

function Passed({ state }: Seen) {
  const dueOf = useDueWords();
  const { t } = useTranslation('engine');
  const at = useInstants();
  const { passed } = state;
  return (
    <Finding
      title={t('passed')}
      good={passed.length === 0}
      says={t(passed.length === 0 ? 'passed-none' : 'passed-some', { count: passed.length })}
    >
      {passed.length > 0 && (
        <FactsTable
          label={t('passed')}
          head={[t('ticket'), t('due'), t('what-was-due'), t('for-how-long')]}
          rows={passed.map(({ ticketId, nextDueAt, passedByMs, ...each }) => ({
            key: ticketId,
            cells: [
              <TicketAnchor id={ticketId} />,
              at(nextDueAt, each.policy),
              dueOf(each),
              durationInWords(passedByMs),
            ],
          }))}
        />
      )}
    </Finding>
  );
}

function Disagreements({ state }: Seen) {
  const { t } = useTranslation('engine');
  const at = useInstants();
  const { disagreements, checked } = state;
  return (
    <Finding
      title={t('disagreements')}
      good={disagreements.length === 0}
      says={t(disagreements.length === 0 ? 'disagreements-none' : 'disagreements-some', {
        checked,
        count: disagreements.length,
      })}
    >
      {disagreements.length > 0 && (
        <FactsTable
          label={t('disagreements')}
          head={[t('ticket'), t('the-row-says'), t('the-engine-says')]}
          rows={disagreements.map(({ ticketId, policy, nextDueAt, reckonedAt }) => ({
            key: ticketId,
            cells: [
              <TicketAnchor id={ticketId} />,
              at(nextDueAt, policy),
              reckonedAt ? at(reckonedAt, policy) : t('nothing'),
            ],
          }))}
        />
      )}
    </Finding>
  );
}

function Late({ state }: Seen) {
  const { t } = useTranslation('engine');
  const at = useInstants();
  const { lateness } = state;
  const { count, p50Ms, p99Ms, maxMs } = lateness;
  return (
    <Finding title={t('late')} good={count === 0} says={t(count === 0 ? 'late-none' : 'late-some', { count })}>
      {count > 0 && (
        <>
          <Text size="sm">
            {t('late-by', { p50: durationInWords(p50Ms), p99: durationInWords(p99Ms), max: durationInWords(maxMs) })}
          </Text>
          <FactsTable
            label={t('late')}
            head={[t('ticket'), t('for-how-long'), t('when')]}
            rows={lateness.tickets.map(({ ticketId, policy, lateByMs, at: when }) => ({
              key: ticketId,
              cells: [<TicketAnchor id={ticketId} />, durationInWords(lateByMs), at(when, policy)],
            }))}
          />
        </>
      )}
    </Finding>
  );
}

function WaitingFor({ state }: Seen) {
  const { t } = useTranslation('engine');
  const at = useInstants();
  const { waiting } = state;
  return (
    <Finding
      title={t('waiting')}
      good={waiting.intents + waiting.resends === 0}
      says={t('waiting-says', { intents: waiting.intents, resends: waiting.resends })}
    >
      {waiting.oldestAt && (
        <Text size="sm">
          {t('oldest')} {at(waiting.oldestAt)}
        </Text>
      )}
    </Finding>
  );
}

function Placements({ state }: Seen) {
  const { t } = useTranslation('engine');
  const { placements } = state;
  return (
    <Finding
      title={t('placements')}
      good={placements.length === 0}
      says={t(placements.length === 0 ? 'placements-none' : 'placements-some', { count: placements.length })}
    >
      {placements.length > 0 && (
        <FactsTable
          label={t('placements')}
          head={[t('ticket'), t('system'), t('state'), t('why')]}
          rows={placements.map(({ ticketId, system, state: how, problem = '' }) => ({
            key: `${ticketId}/${system}`,
            cells: [<TicketAnchor id={ticketId} />, system, t(`placement-${how}`), <span lang="en">{problem}</span>],
          }))}
        />
      )}
    </Finding>
  );
}

function Instances({ state }: Seen) {
  const { t } = useTranslation('engine');
  const at = useInstants();
  const { parts } = state;
  return (
    <Finding title={t('instances')} good={parts.length > 0} says={t('instances-say', { count: parts.length })}>
      {parts.length > 0 && (
        <FactsTable
          label={t('instances')}
          head={[t('part'), t('instance'), t('last-heard'), t('version')]}
          rows={parts.map(({ name, instance, seenAt, facts }) => ({
            key: `${name}/${instance}`,
            cells: [name, instance, at(seenAt), typeof facts['version'] === 'string' ? facts['version'] : '—'],
          }))}
        />
      )}
    </Finding>
  );
}

type FindingProps = { title: string; good: boolean; says: string; children?: ReactNode };

/** One question about the engine and its answer; good or not by shape and words. */
function Finding({ title, good, says, children }: FindingProps) {
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Stack gap="xs">
        <Title order={2} size="h5">
          {title}
        </Title>
        <Group gap={8} wrap="nowrap">
          <Shape name={good ? 'check' : 'triangle'} />
          <Text size="sm">{says}</Text>
        </Group>
        {children}
      </Stack>
    </Paper>
  );
}
