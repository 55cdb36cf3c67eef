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

/** What is wrong with one field of what was sent: in English, and by its code where it has one. */
export type FieldFault = { path: string; problem: string; code: CodedReason | null };

/** Everything that is wrong with what was sent; none for other errors. */
export function faultsOf(error: unknown): FieldFault[] {
  const { errors = [], errorCodes = [] } = error instanceof ProblemError ? error.problem : {};
  return errors.map(({ path, problem }, index) => ({ path, problem, code: errorCodes[index] ?? null }));
}

/** What the API says of it in English alone, where it names neither reasons nor fields. */
export function detailOf(error: unknown): string | undefined {
  if (isOffline(error)) return undefined;
  if (!(error instanceof ProblemError)) return error instanceof Error ? error.message : String(error);
  const { reasons, errors = [], detail } = error.problem;
  return reasons || errors.length > 0 ? undefined : detail;
}

/** Every reason an error carries, one sentence each, with its codes where it has any. */
export function reasonsOf(error: unknown): { reasons: string[]; reasonCodes?: (CodedReason | null)[] } {
  const { reasons, reasonCodes } = error instanceof ProblemError ? error.problem : {};
  if (reasons) return { reasons, ...(reasonCodes ? { reasonCodes } : {}) };
  const faults = faultsOf(error);
  if (faults.length > 0) return { reasons: faults.map(placed) };
  return { reasons: [detailOf(error) ?? (error instanceof Error ? error.message : String(error))] };
}

/** A fault with its place, in English. */
export function placed({ path, problem }: FieldFault): string {
  return path ? `${path}: ${problem}` : problem;
}

/** The field of a form that a path belongs to: `teams[0]` belongs to `teams`. */
export function fieldOf(path: string): string {
  return path.replace(/\[.*$/, '');
}

/** The same error when it says anything beside what these fields show already, to be shown above them. */
export function beside(error: unknown, fields: string[]): unknown {
  const named = faultsOf(error).map(({ path }) => fieldOf(path));
  return named.length > 0 && named.every((field) => fields.includes(field)) ? undefined : error;
}
