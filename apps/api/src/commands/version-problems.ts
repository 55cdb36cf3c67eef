import { functionalLadder, type Policy } from '@stepladder/domain';
import type { FieldProblem } from '../http/failures';
import { fault } from '../http/faults';
import { inList } from '../http/in-list';

/**
 * What is wrong with a change to another version of a policy (undefined when there is none): it must be there, and rungs are
 * mapped from those of the present version to those of the next.
 */
export function versionProblems(
  { version, rungs }: Record<string, unknown>,
  present: Policy,
  next: Policy | undefined,
): FieldProblem[] {
  if (typeof version !== 'number') return [];
  if (!next) return [{ path: 'version', problem: fault('version-missing', { policy: present.id, version }) }];
  if (typeof rungs !== 'object' || rungs === null || Array.isArray(rungs)) return [];
  const [before, after] = [rungsOf(present), rungsOf(next)];
  return Object.entries(rungs).flatMap(([from, to]: [string, unknown]) => [
    ...wrong(from, before, from, `rungs before`),
    ...wrong(from, after, to, `rungs in version ${version}`),
  ]);
}

function wrong(key: string, known: { id: string }[], id: unknown, what: string): FieldProblem[] {
  if (typeof id !== 'string' || known.some((each) => each.id === id)) return [];
  return [{ path: `rungs.${key}`, problem: `${id} ${inList(known, what)}` }];
}

function rungsOf(policy: Policy): { id: string }[] {
  const others = policy.ladders.flatMap(({ rungs }) => rungs);
  return [...functionalLadder(policy).rungs, ...others];
}
