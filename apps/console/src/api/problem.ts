import type { components } from './schema';

/** What the API says when it does not do what it was asked (RFC 9457). */
export type Problem = components['schemas']['Problem'];

/** A reason by its code and facts, in the same place as its sentence. */
export type CodedReason = NonNullable<NonNullable<Problem['reasonCodes']>[number]>;

/** The API answered, and the answer was no. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
  }
}

/** The API did not answer: it is down, restarting, or the network is. */
export class NoAnswerError extends Error {
  constructor() {
    super('Stepladder does not answer.');
    this.name = 'NoAnswerError';
  }
}

/** Whether an error says that nobody is signed in. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.status === 401;
}

/** Whether an error says that the API is out of reach, so that asking again later may help. */
export function isOffline(error: unknown): boolean {
  return error instanceof NoAnswerError;
}

/** What kind of problem it is, by the last word of its type: `refused`, `not-there`. */
export function kindOfProblem(error: unknown): string {
  if (isOffline(error)) return 'no-answer';
  return error instanceof ProblemError ? (error.problem.type.split(':').at(-1) ?? 'other') : 'other';
}

/** What the API says of it in English where there is no code, one sentence each. */
export function detailsOf(error: unknown): string[] {
  if (!(error instanceof ProblemError))
    return isOffline(error) ? [] : [error instanceof Error ? error.message : String(error)];
  const { reasons, errors = [], detail } = error.problem;
  if (reasons) return [];
  const listed = errors.map(({ path, problem }) => (path ? `${path}: ${problem}` : problem));
  return listed.length > 0 ? listed : detail ? [detail] : [];
}

/** Every reason an error carries, one sentence each, with its codes where it has any. */
export function reasonsOf(error: unknown): { reasons: string[]; reasonCodes?: (CodedReason | null)[] } {
  const { reasons, reasonCodes } = error instanceof ProblemError ? error.problem : {};
  if (reasons) return { reasons, ...(reasonCodes ? { reasonCodes } : {}) };
  const details = detailsOf(error);
  if (details.length > 0) return { reasons: details };
  return { reasons: [error instanceof Error ? error.message : String(error)] };
}

/** What is wrong with each field of a form, by its name: `teams[0]` belongs to the field `teams`. Empty for other errors. */
export function problemsOfFields(error: unknown): Record<string, string> {
  const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  const fields: Record<string, string> = {};
  for (const { path, problem } of errors) fields[path.replace(/[.[].*$/, '')] ??= problem;
  return fields;
}

/** The same error when it says anything beside what these fields show already, to be shown above them. */
export function beside(error: unknown, fields: string[]): unknown {
  const named = Object.keys(problemsOfFields(error));
  return named.length > 0 && named.every((field) => fields.includes(field)) ? undefined : error;
}
