import type { z } from 'zod';
import { nearest } from '../near-miss';
import type { Complaint, Path } from '../policy-problem';

type Issue = z.core.$ZodIssue;

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a mapping of keys',
  record: 'a mapping of names',
  array: 'a list',
};

/** What the format finds wrong, in sentences; `keysAt` names the keys that a place knows. */
export function shapeProblems(
  issues: readonly Issue[],
  value: unknown,
  keysAt: (path: Path) => readonly string[],
): Complaint[] {
  return issues.flatMap((issue) => complaintsOf(issue, value, keysAt));
}

function complaintsOf(issue: Issue, value: unknown, keysAt: (path: Path) => readonly string[]): Complaint[] {
  const path = issue.path as (string | number)[];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], problem: unknownKey(key, keysAt(path)), at: 'key' }));
    case 'invalid_union': {
      const branch = likeliest(issue.errors);
      if (branch.every(({ code, path: inner }) => code === 'invalid_type' && inner.length === 0)) {
        return [{ path, problem: wrongKind(expectedOf(issue.errors), at(value, path)) }];
      }
      const inner = branch.map((each) => ({ ...each, path: [...path, ...each.path] }));
      return shapeProblems(inner, value, keysAt);
    }
    case 'invalid_type':
      return [{ path, problem: wrongKind([issue.expected], at(value, path)) }];
    case 'invalid_value':
      return [{ path, problem: wrongValue(issue.values.map(String), at(value, path)) }];
    case 'too_small':
      return [{ path, problem: tooSmall(issue.origin, Number(issue.minimum)) }];
    case 'too_big':
      return [{ path, problem: `is more than ${String(issue.maximum)}${issue.origin === 'string' ? ' letters' : ''}` }];
    case 'invalid_key':
    case 'invalid_element':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'custom':
      return [{ path, problem: issue.message }];
  }
}

/** Of a union's branches the one that got furthest: the most deeply found faults. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]): number =>
    Math.max(...issues.map(({ path, code }) => path.length + (code === 'invalid_type' ? 0 : 1)));
  return [...branches].sort((one, other) => depth(other) - depth(one))[0] ?? [];
}

function expectedOf(branches: readonly (readonly Issue[])[]): string[] {
  const expected = branches.flat().flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []));
  return expected.includes('number') && expected.includes('string') ? ['string'] : expected;
}

function wrongKind(expected: string[], value: unknown): string {
  const wanted = expected.map((kind) => kinds[kind] ?? kind).join(' or ');
  if (value === undefined) return `is missing; ${wanted} is needed`;
  if (value === null) return `is empty; ${wanted} is needed`;
  const shown = shownAs(value);
  const quotes = wanted === 'text' && typeof value !== 'object' ? '; put it in quotes' : '';
  return `is ${shown}; ${wanted} is needed${quotes}`;
}

function wrongValue(allowed: string[], value: unknown): string {
  if (value === undefined) return `is missing; write ${allowed.join(' or ')}`;
  const shown = shownAs(value);
  const near = nearest(shown, allowed);
  return near === undefined
    ? `${shown} is not one of ${allowed.join(', ')}`
    : `${shown} is not known; did you mean ${near}?`;
}

function shownAs(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a mapping' : JSON.stringify(value);
}

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'string') return 'is empty';
  return origin === 'array' ? 'is an empty list' : `is less than ${minimum}`;
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return near === undefined
    ? `${key} is no key here; there are ${known.join(', ')}`
    : `${key} is no key here; did you mean ${near}?`;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], value);
}
