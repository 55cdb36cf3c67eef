import type { z } from 'zod';
import { knownNames } from './known-names';

/** Where settings come from: the environment of a process. */
export type Environment = Record<string, string | undefined>;

/** Everything that is wrong with the environment, in one message of one line per variable. */
export class BadSettings extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The settings are not usable:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'BadSettings';
  }
}

/**
 * The settings of one process, checked and frozen. An empty variable counts as absent. Throws one BadSettings that names
 * every bad or missing variable with what was expected, and every STEPLADDER_ variable that nothing knows.
 */
export function readSettings<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  env: Environment,
): Readonly<z.output<z.ZodObject<Shape>>> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(pick(given, Object.keys(schema.shape)));
  const problems = [
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => problemOf(issue, given))),
    ...unknownOf(given, schema),
  ];
  if (!parsed.success || problems.length > 0) throw new BadSettings(problems);
  return Object.freeze(parsed.data);
}

function pick(given: Environment, names: string[]): Environment {
  return Object.fromEntries(names.filter((name) => name in given).map((name) => [name, given[name]]));
}

function problemOf(issue: z.core.$ZodIssue, given: Environment): string {
  const name = String(issue.path[0] ?? '');
  if (name === '') return issue.message;
  const value = given[name];
  if (value === undefined) return `${name} is missing: expected ${issue.message}`;
  return `${name} is not usable: expected ${issue.message}${mayBeShown(name, value) ? ` (it is ${JSON.stringify(value)})` : ''}`;
}

/** URLs and keys may hold a password, and this text ends up in logs. */
function mayBeShown(name: string, value: string): boolean {
  return !/URL|KEY|PASSWORD|SECRET|TOKEN/.test(name) && value.length <= 60 && !value.includes('@');
}

function unknownOf(given: Environment, schema: z.ZodObject): string[] {
  const known = new Set([...knownNames, ...Object.keys(schema.shape)]);
  return Object.keys(given)
    .filter((name) => name.startsWith('STEPLADDER_') && !name.startsWith('STEPLADDER_TEST_') && !known.has(name))
    .map((name) => `${name} is not a setting of Stepladder`);
}
