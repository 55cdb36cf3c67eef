import type { FieldProblem } from './failures';
import { fault } from './faults';

/** How deep a body may be nested. */
export const deepest = 32;
/** Past so many, further problems tell nobody anything. */
const mostProblems = 100;
// With the flag `u` a whole pair is one character, so this finds halves only.
const loneSurrogate = /\p{Surrogate}/u;

const unkeepable = /[\u0000\p{Surrogate}]/gu;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether JSON text nests deeper than allowed; looks at each character once, so hostile depth costs no more than length. */
export function nestsTooDeep(json: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index];
    if (quoted) {
      if (character === '\\') index += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > deepest) return true;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return false;
}

/**
 * What no field may hold, whatever it is called: characters that PostgreSQL refuses (NUL, half a surrogate pair), numbers
 * that JavaScript would round, and keys that reach into an object's prototype.
 */
export function structureProblems(value: unknown, path = '', problems: FieldProblem[] = []): FieldProblem[] {
  if (problems.length >= mostProblems) return problems;
  if (typeof value === 'string') problems.push(...textProblems(value, path));
  else if (typeof value === 'number') problems.push(...numberProblems(value, path));
  else if (Array.isArray(value)) value.forEach((each, index) => structureProblems(each, `${path}[${index}]`, problems));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      const here = joined(path, key);
      if (forbiddenKeys.has(key)) problems.push({ path: here, problem: 'is not a name a field may have' });
      else {
        problems.push(...textProblems(key, here));
        structureProblems(each, here, problems);
      }
    }
  }
  return problems;
}

/** The path of a field within another. */
export function joined(path: string, key: string): string {
  // The key came from outside and goes into an answer, so what could not be printed is not.
  const name = key.replace(unkeepable, '\uFFFD').slice(0, 100);
  return path === '' ? name : `${path}.${name}`;
}

function textProblems(text: string, path: string): FieldProblem[] {
  return [
    ...(text.includes('\u0000') ? [{ path, problem: fault('holds-nul') }] : []),
    ...(loneSurrogate.test(text) ? [{ path, problem: fault('holds-half') }] : []),
  ];
}

function numberProblems(value: number, path: string): FieldProblem[] {
  if (!Number.isFinite(value)) return [{ path, problem: 'is too large for a number' }];
  const rounded = Number.isInteger(value) && !Number.isSafeInteger(value);
  return rounded ? [{ path, problem: 'is too large to be kept exactly' }] : [];
}
