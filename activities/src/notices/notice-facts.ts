import type { Named, Policy } from '@stepladder/domain';
import type { ClaimedMessage, ClaimedNotice } from '@stepladder/read-model';
import type { Wording } from './languages/wording';
import { whenWords } from './when-words';

/** What a sentence may speak of, ids already turned into the policy's labels. */
export type NoticeFacts = {
  happened: string;
  rung: string | undefined;
  fromRung: string | undefined;
  clock: string | undefined;
  threshold: string | undefined;
  /** Which telling again of a breach it is. */
  again: number | undefined;
  reason: string | undefined;
  command: string | undefined;
  by: string | undefined;
  /** The person it is about beside who did it. */
  person: string | undefined;
  /** Of the ticket, as far as the entry does not say it itself. */
  priority: string | undefined;
  plan: string | undefined;
  category: string | undefined;
  area: string | undefined;
  consultation: string | undefined;
  criterion: string | undefined;
  /** How many of how many are down. */
  share: string | undefined;
  suggestion: number | undefined;
  outcome: string | undefined;
  count: number | undefined;
  kind: string | undefined;
  policyVersion: number | undefined;
  placement: string | undefined;
  role: string | undefined;
  /** Whose part nobody played. */
  absent: string | undefined;
  /** When calls begin, where that is put off. */
  begins: string | undefined;
  /** When it is to be looked at again. */
  reviewed: string | undefined;
  /** Which call it is, from the second on. */
  call: number | undefined;
  exhausted: boolean | undefined;
};

/** The facts of a notice in the policy's own words; what is no word of the policy, in a language. */
export function factsOf(
  policy: Policy,
  ticket: ClaimedMessage['ticket'],
  notice: ClaimedNotice,
  wording: Wording,
): NoticeFacts {
  const { entry, byName, personName } = notice;
  const { type, because, facts } = entry;
  const { suggestion, outcome, kind, policyVersion, count, person } = facts;
  return {
    happened: wording.happened[type],
    ...placeOf(policy, facts),
    ...clockOf(policy, notice, wording),
    ...classificationOf(policy, { ...ticket, ...facts }),
    ...emergencyOf(policy, ticket, notice, wording),
    reason: labelOf(reasonsOf(policy), facts.reason),
    command: 'command' in because ? wording.commands[because.command] : undefined,
    by: 'by' in because ? (byName ?? because.by) : undefined,
    person: personName ?? person,
    consultation: labelOf([...policy.consultations, ...policy.roles], facts.consultation),
    placement: labelOf(policy.placements, facts.placement),
    reviewed: facts.reviewAt === undefined ? undefined : whenWords(facts.reviewAt, policy.zone, wording),
    outcome: outcome && wording.outcomes[outcome],
    kind: kind && wording.kinds[kind],
    ...{ suggestion, policyVersion, count },
  };
}

type EntryFacts = ClaimedNotice['entry']['facts'];

function placeOf(policy: Policy, { rung, fromRung, role, area, person }: EntryFacts) {
  const rungs = policy.ladders.flatMap((ladder) => ladder.rungs);
  return {
    rung: labelOf(rungs, rung),
    fromRung: labelOf(rungs, fromRung),
    role: labelOf(policy.roles, role),
    absent: labelOf(policy.roles, role) ?? labelOf(policy.areas, area) ?? person ?? labelOf(rungs, rung),
  };
}

function clockOf(policy: Policy, { entry: { because, facts } }: ClaimedNotice, wording: Wording) {
  const clock = facts.clock ?? (because.code === 'clock' ? because.clock : undefined);
  const threshold = facts.threshold ?? (because.code === 'clock' ? because.threshold : undefined);
  return {
    clock: labelOf(policy.clocks, clock),
    threshold: threshold === undefined ? undefined : wording.threshold(threshold),
    again: because.code === 'clock' && because.round > 0 ? because.round : undefined,
  };
}

type Classified = Pick<EntryFacts, 'priority' | 'plan' | 'category' | 'area'>;

function classificationOf(policy: Policy, { priority, plan, category, area }: Classified) {
  return {
    priority: labelOf(policy.priorities, priority),
    plan: labelOf(policy.plans, plan),
    category: labelOf(policy.categories, category),
    area: labelOf(policy.areas, area),
  };
}

/** Calls do not say what they are for; the ticket does. */
function emergencyOf(
  policy: Policy,
  ticket: ClaimedMessage['ticket'],
  { entry: { type, because, facts } }: ClaimedNotice,
  wording: Wording,
) {
  const { count, of, beginsAt } = facts;
  const isCall = because.code === 'paging';
  return {
    criterion: labelOf(policy.emergency?.criteria ?? [], facts.criterion ?? ticket.emergency),
    share: of === undefined || isCall ? undefined : wording.share(count ?? 0, of),
    begins: beginsAt === undefined ? undefined : whenWords(beginsAt, policy.zone, wording),
    call: isCall && (count ?? 1) > 1 ? count : undefined,
    exhausted: type === 'paging-exhausted',
  };
}

function reasonsOf({ ladders, consultations, awaiting }: Policy): Named[] {
  const moving = ladders.flatMap(({ rungs }) => rungs).flatMap(({ reasons }): Named[] => reasons);
  return [...moving, ...consultations.flatMap(({ reasons }) => reasons), ...awaiting];
}

/** What a policy calls something; its id where it has no name for it. */
export function labelOf(named: { id: string; label: string }[], id: string | undefined): string | undefined {
  return named.find((each) => each.id === id)?.label ?? id;
}
