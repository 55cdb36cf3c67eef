/** What the API says when it does not do what it was asked (RFC 9457). */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  errors?: { path: string; problem: string }[];
  /** Why a command was refused, in words. */
  reasons?: string[];
  /** What is wrong in a policy's text, and where. */
  problems?: { line: number; column: number; path: string; problem: string }[];
};

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

/** Every reason an error carries, one sentence each; at least one. */
export function reasonsOf(error: unknown): string[] {
  if (!(error instanceof ProblemError)) return [error instanceof Error ? error.message : String(error)];
  const { reasons = [], errors = [], detail, title } = error.problem;
  const listed = [...reasons, ...errors.map(({ path, problem }) => (path ? `${path}: ${problem}` : problem))];
  return listed.length > 0 ? listed : [detail ?? title];
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
