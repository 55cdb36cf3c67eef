import type { Instant, Named, Policy } from '@stepladder/domain';
import type { ClaimedNotice } from '@stepladder/read-model';
import { whenWords } from './when-words';

type EntryFacts = ClaimedNotice['entry']['facts'];

/** What a sentence may speak of, ids already turned into the policy's labels. */
export type NoticeFacts = {
  happened: string;
  rung?: string | undefined;
  fromRung?: string | undefined;
  clock?: string | undefined;
  threshold?: string | undefined;
  /** Which telling again of a breach it is. */
  again?: number | undefined;
  priority?: string | undefined;
  reason?: string | undefined;
  command?: string | undefined;
  by?: string | undefined;
  /** When the priority is chosen, by the policy. */
  definition?: string | undefined;
  plan?: string | undefined;
  category?: string | undefined;
  area?: string | undefined;
  consultation?: string | undefined;
  criterion?: string | undefined;
  suggestion?: number | undefined;
  outcome?: string | undefined;
  kind?: string | undefined;
  policyVersion?: number | undefined;
  /** When calls begin, where that is put off. */
  begins?: string | undefined;
};

/** The facts of a notice in the policy's own words. */
export function factsOf(policy: Policy, { entry, byName }: ClaimedNotice): NoticeFacts {
  const { type, because, facts } = entry;
  const by = 'by' in because ? (byName ?? because.by) : undefined;
  const clock = facts.clock ?? (because.code === 'clock' ? because.clock : undefined);
  const threshold = facts.threshold ?? (because.code === 'clock' ? because.threshold : undefined);
  const rungs = policy.ladders.flatMap((ladder) => ladder.rungs);
  return {
    happened: type.replaceAll('-', ' '),
    rung: labelOf(rungs, facts.rung),
    fromRung: labelOf(rungs, facts.fromRung),
    clock: labelOf(policy.clocks, clock),
    threshold: threshold === 'breach' ? 'its target' : threshold,
    again: because.code === 'clock' && because.round > 0 ? because.round : undefined,
    priority: labelOf(policy.priorities, facts.priority),
    ...classificationOf(policy, facts),
    ...askedOf(policy, facts),
    reason: labelOf(
      [...rungs, ...policy.consultations].flatMap(({ reasons }): Named[] => reasons),
      facts.reason,
    ),
    command: 'command' in because ? because.command : undefined,
    by,
  };
}

function classificationOf(policy: Policy, { priority, plan, category, area }: EntryFacts) {
  return {
    definition: policy.priorities.find(({ id }) => id === priority)?.definition.replace(/\.$/, ''),
    plan: labelOf(policy.plans, plan),
    category: labelOf(policy.categories, category),
    area: labelOf(policy.areas, area),
  };
}

function askedOf(policy: Policy, facts: EntryFacts) {
  const { suggestion, outcome, kind, policyVersion, beginsAt } = facts;
  return {
    consultation: labelOf(policy.consultations, facts.consultation),
    criterion: labelOf(policy.emergency?.criteria ?? [], facts.criterion),
    begins: beginsAt === undefined ? undefined : whenWords(beginsAt, policy.zone),
    ...{ suggestion, outcome, kind, policyVersion },
  };
}

/** What stands below the sentence: due times promised or moved, what the person wrote, what the policy shows. */
export function detailsOf(policy: Policy, { entry, text, shows }: ClaimedNotice): string[] {
  const { dues = [] } = entry.facts;
  return [
    ...dues.map(({ clock, dueAt, wasDueAt }) =>
      dueWords(policy, labelOf(policy.clocks, clock) ?? clock, dueAt, wasDueAt),
    ),
    ...(text === undefined ? [] : [text]),
    ...(shows === undefined ? [] : [shows]),
  ];
}

function dueWords(policy: Policy, clock: string, dueAt: Instant | undefined, wasDueAt: Instant | undefined): string {
  const now = dueAt === undefined ? 'no time is set any more' : `by ${whenWords(dueAt, policy.zone)}`;
  return `${clock}: ${now}${wasDueAt === undefined ? '' : `; before, by ${whenWords(wasDueAt, policy.zone)}`}`;
}

/** What a policy calls something; its id where it has no name for it. */
export function labelOf(named: { id: string; label: string }[], id: string | undefined): string | undefined {
  return named.find((each) => each.id === id)?.label ?? id;
}
