/** How the command line ends: what scripts may rely on. */
export const exitCodes = { ok: 0, refused: 1, usage: 2, unreachable: 3 } as const;

/**
 * Something that ends a command, told in one sentence that says what to do.
 * `details` are further lines for a person; `facts` is what `--json` prints instead, unless it is `told` already.
 */
export class Failure extends Error {
  constructor(
    readonly code: 1 | 2 | 3,
    message: string,
    readonly more: { details?: string[]; facts?: object; told?: true } = {},
  ) {
    super(message);
    this.name = 'Failure';
  }
}

/** The request was refused, or a part of the work failed. */
export const refused = (sentence: string, more: Failure['more'] = {}): Failure =>
  new Failure(exitCodes.refused, sentence, more);

/** The command line itself, or a file it names, is wrong. */
export const misused = (sentence: string, problems: string[] = []): Failure =>
  new Failure(exitCodes.usage, sentence, problems.length > 0 ? { details: problems, facts: { problems } } : {});

/** Stepladder does not answer. */
export const unreachable = (sentence: string): Failure => new Failure(exitCodes.unreachable, sentence);
