import type { z } from 'zod';
import type { FieldProblem } from './failures';
import { fault } from './faults';
import { joined } from './structure';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong, one line per field, in plain words. */
export function zodProblems(issues: readonly Issue[], base = ''): FieldProblem[] {
  return issues.flatMap((issue) => {
    const path = pathOf(issue.path, base);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: joined(path, key), problem: 'is not a field here' }));
    }
    return [{ path, problem: wordsFor(issue) }];
  });
}

function pathOf(path: readonly PropertyKey[], base: string): string {
  return path.reduce<string>(
    (so_far, step) => (typeof step === 'number' ? `${so_far}[${step}]` : joined(so_far, String(step))),
    base,
  );
}

function wordsFor(issue: Issue): string {
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    if (issue.expected === 'int') return fault('no-whole-number');
    return issue.message.endsWith('received undefined') ? fault('is-missing') : `must be ${article(issue.expected)}`;
  }
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.code === 'invalid_union') return unionWords(issue);
  return issue.message;
}

function unionWords(issue: Issue & { code: 'invalid_union' }): string {
  return issue.message === 'Invalid input' ? 'has none of the forms it may have' : issue.message;
}

function article(expected: string): string {
  if (expected === 'record') return 'an object';
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}
