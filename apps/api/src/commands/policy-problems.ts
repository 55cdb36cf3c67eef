import type { CommandName, Ladder, Policy } from '@stepladder/domain';
import { functionalLadder } from '@stepladder/domain';
import type { FieldProblem } from '../http/failures';
import { reasonsOf, takesWords } from './free-text';

type Facts = Record<string, unknown>;

type Check = (facts: Facts, policy: Policy) => FieldProblem[];

/** The commands that name something of the policy. */
const checks: Partial<Record<CommandName, Check>> = {
  triage: (facts, policy) => unknown('priority', facts, ids(policy.priorities), 'priorities'),
  await: (facts, policy) => unknown('reason', facts, ids(policy.awaiting), 'reasons to wait'),
  consult: (facts, policy) => unknown('rung', facts, ids(functionalLadder(policy).rungs), 'rungs'),
  'hand-back': (facts, policy) => unknown('to', facts, ids(functionalLadder(policy).rungs), 'rungs'),
  escalate: escalateProblems,
};

/** What a command names that the ticket's policy does not have. Looks only at fields that are strings, so it may run beside the schema. */
export function policyProblems(name: CommandName, facts: Facts, policy: Policy): FieldProblem[] {
  return checks[name]?.(facts, policy) ?? [];
}

function escalateProblems(facts: Facts, policy: Policy): FieldProblem[] {
  const problems = unknown('ladder', facts, ids(policy.ladders), 'ladders');
  const ladder = ladderMeant(facts, policy);
  if (!ladder) return problems;
  const reasons = takesWords(policy, ladder.id)
    ? []
    : unknown('reason', facts, reasonsOf(ladder), 'reasons to move up');
  return [...problems, ...unknown('to', facts, ids(ladder.rungs), 'rungs'), ...reasons];
}

function ladderMeant({ ladder }: Facts, policy: Policy): Ladder | undefined {
  return ladder === undefined ? functionalLadder(policy) : policy.ladders.find(({ id }) => id === ladder);
}

function unknown(path: string, facts: Facts, known: string[], what: string): FieldProblem[] {
  const value = facts[path];
  if (typeof value !== 'string' || known.includes(value)) return [];
  const list = known.length === 0 ? `has no ${what}` : `has the ${what} ${[...new Set(known)].join(', ')}`;
  return [{ path, problem: `is not known to the policy, which ${list}` }];
}

function ids(all: { id: string }[]): string[] {
  return all.map(({ id }) => id);
}
