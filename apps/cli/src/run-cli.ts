import { CommanderError } from 'commander';
import { exitCodes, Failure } from './failure';
import { terminalOutput } from './output/output';
import { programFor } from './program';

/** Runs one command line to its end and answers with the exit code: 0 done, 1 refused or failed, 2 misused, 3 not reached. */
export async function runCli(args: string[]): Promise<number> {
  const output = terminalOutput(args.includes('--json'));
  try {
    await programFor(output).parseAsync(args, { from: 'user' });
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    const failure = error instanceof Failure ? error : new Failure(exitCodes.refused, sentenceOf(error));
    if (output.json && !failure.more.told) {
      output.answer({ error: { message: failure.message, ...failure.more.facts, exitCode: failure.code } }, () => []);
    }
    output.complain(failure.message);
    for (const detail of failure.more.details ?? []) output.complain(`  - ${detail}`);
    return failure.code;
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
