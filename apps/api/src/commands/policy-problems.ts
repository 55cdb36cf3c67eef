import type { CommandName, Ladder, Policy } from '@stepladder/domain';
import { functionalLadder } from '@stepladder/domain';
import { evidenceProblems } from '../evidence/evidence';
import type { FieldProblem } from '../http/failures';
import { inList } from '../http/in-list';
import { reasonsOf, takesWords } from './free-text';

type Facts = Record<string, unknown>;

type Check = (facts: Facts, policy: Policy) => FieldProblem[];

/** The commands that name something of the policy, beside evidence. */
const checks: Partial<Record<CommandName, Check>> = {
  triage: triageProblems,
  await: (facts, policy) => unknown('reason', facts, policy.awaiting, 'reasons to wait'),
  consult: consultProblems,
  'hand-back': (facts, policy) => unknown('to', facts, functionalLadder(policy).rungs, 'rungs'),
  escalate: escalateProblems,
  'declare-emergency': (facts, { emergency }) =>
    unknown('criterion', facts, emergency?.criteria ?? [], 'criteria of an emergency'),
  resolve: (facts, { ladders }) =>
    unknown(
      'ladder',
      facts,
      ladders.filter(({ climbedBy }) => climbedBy === 'complain'),
      'ladders of complaints',
    ),
};

/** What a command names that the ticket's policy does not have. Looks only at fields that are sound, so it may run beside the schema. */
export function policyProblems(name: CommandName, facts: Facts, policy: Policy): FieldProblem[] {
  return [...(checks[name]?.(facts, policy) ?? []), ...evidenceProblems(facts['evidence'], policy)];
}

function triageProblems(facts: Facts, policy: Policy): FieldProblem[] {
  const { impacts, urgencies } = policy.matrix;
  return [
    ...unknown('priority', facts, policy.priorities, 'priorities'),
    ...unknown('impact', facts, impacts, 'impacts'),
    ...unknown('urgency', facts, urgencies, 'urgencies'),
    ...unknown('plan', facts, policy.plans, 'plans'),
    ...unknown('region', facts, policy.regions, 'regions'),
    ...unknown('area', facts, policy.areas, 'areas'),
    ...unknown('category', facts, policy.categories, 'categories'),
  ];
}

function consultProblems(facts: Facts, policy: Policy): FieldProblem[] {
  const { consultations, project } = policy;
  const known = [...consultations, ...(project?.consults === undefined ? [] : [{ id: project.consults }])];
  const reasons = consultations.find(({ id }) => id === facts['consultation'])?.reasons ?? [];
  return [
    ...unknown('rung', facts, functionalLadder(policy).rungs, 'rungs'),
    ...unknown('consultation', facts, known, 'consultations'),
    ...(reasons.length === 0 ? [] : unknown('reason', facts, reasons, 'reasons to consult them')),
  ];
}

function escalateProblems(facts: Facts, policy: Policy): FieldProblem[] {
  const problems = [
    ...unknown('ladder', facts, policy.ladders, 'ladders'),
    ...unknown('area', facts, policy.areas, 'areas'),
  ];
  const ladder = ladderMeant(facts, policy);
  if (!ladder) return problems;
  const reasons = takesWords(policy, ladder.id)
    ? []
    : unknown('reason', facts, ids(reasonsOf(ladder)), 'reasons to move up');
  return [...problems, ...unknown('to', facts, ladder.rungs, 'rungs'), ...reasons];
}

function ladderMeant({ ladder }: Facts, policy: Policy): Ladder | undefined {
  return ladder === undefined ? functionalLadder(policy) : policy.ladders.find(({ id }) => id === ladder);
}

function unknown(path: string, facts: Facts, known: { id: string }[], what: string): FieldProblem[] {
  const value = facts[path];
  if (typeof value !== 'string' || known.some(({ id }) => id === value)) return [];
  return [{ path, problem: inList(known, what) }];
}

function ids(all: string[]): { id: string }[] {
  return all.map((id) => ({ id }));
}
