import type { Person } from '@stepladder/read-model';
import type { FieldProblem } from '../http/failures';
import { fault } from '../http/faults';

/** What is wrong with people who are named, each under the path of its field: unknown, or here no more. */
export function peopleProblems(named: (readonly [path: string, id: string])[], known: Person[]): FieldProblem[] {
  return named.flatMap(([path, id]) => {
    const person = known.find((each) => each.id === id);
    if (!person) return [{ path, problem: fault('nobody-known') }];
    return person.deactivatedAt === undefined ? [] : [{ path, problem: fault('is-deactivated') }];
  });
}
