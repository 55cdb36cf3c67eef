import type { Matrix, Policy } from '../policy/policy';
import type { Classification } from './command';
import { unless } from './why-not/unless';
import { say } from './why-not/reasons';

/** Something wrong with what is said of a ticket: with which part of it, and in words. */
export type Problem = { path: keyof Classification | 'evidence' | 'rung'; problem: string };

/** Impact and urgency as far as they have been said. */
export type Weight = Pick<Classification, 'impact' | 'urgency'>;

/**
 * The priority of a ticket by what is said of it: the one said, else the matrix's for its impact and urgency, where both are
 * said or one is `known` from before. Undefined when that does not decide it.
 */
export function priorityFrom(
  { matrix }: Pick<Policy, 'matrix'>,
  said: Pick<Classification, 'priority' | 'impact' | 'urgency'>,
  known: Weight = {},
): string | undefined {
  if (said.priority !== undefined) return said.priority;
  if (said.impact === undefined && said.urgency === undefined) return undefined;
  return cellOf(matrix, { ...known, ...said })?.priority;
}

/** What of a classification the policy does not know, or cannot make a priority of; each by itself. */
export function classificationProblems(policy: Policy, said: Classification, known: Weight = {}): Problem[] {
  const { matrix } = policy;
  const lists: [keyof Classification, { id: string }[]][] = [
    ['priority', policy.priorities],
    ['impact', matrix.impacts],
    ['urgency', matrix.urgencies],
    ['plan', policy.plans],
    ['region', policy.regions],
    ['area', policy.areas],
    ['category', policy.categories],
  ];
  const unknown = lists.flatMap(([path, list]) => notIn(policy, path, said[path], list));
  return unknown.length > 0 ? unknown : undecided(matrix, said, known);
}

function notIn(
  { id }: Policy,
  path: keyof Classification,
  value: string | undefined,
  list: { id: string }[],
): Problem[] {
  if (value === undefined || list.some((each) => each.id === value)) return [];
  const has = list.length === 0 ? 'none' : list.map((each) => each.id).join(', ');
  return [{ path, problem: say('not-in-policy', { policy: id, what: path, value, list: has }) }];
}

function undecided(matrix: Matrix, said: Classification, known: Weight): Problem[] {
  if (said.priority !== undefined || (said.impact === undefined && said.urgency === undefined)) return [];
  const { impact, urgency } = { ...known, ...said };
  if (impact === undefined) return [{ path: 'impact', problem: say('impact-missing') }];
  if (urgency === undefined) return [{ path: 'urgency', problem: say('urgency-missing') }];
  return unless(cellOf(matrix, { impact, urgency }) !== undefined, say('no-priority-for', { impact, urgency })).map(
    (problem): Problem => ({ path: 'priority', problem }),
  );
}

function cellOf({ cells }: Matrix, { impact, urgency }: Weight): Matrix['cells'][number] | undefined {
  return cells.find((cell) => cell.impact === impact && cell.urgency === urgency);
}
