import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { until } from './until';

/** The checkout under test. */
export const root = join(__dirname, '../..');

/** How a program ended and all that it wrote. */
export type Ended = { code: number | null; stdout: string; stderr: string };

/** A program of this checkout that was started; `said` waits for a line that matches and fails when it ends before. */
export type Program = {
  process: ChildProcess;
  output(): string;
  said(words: RegExp, patienceMs?: number): Promise<string>;
  ended: Promise<Ended>;
};

/**
 * Starts a program as a person does, in a process group of its own, with none of the variables of the tests' own
 * environment but those that every shell has.
 */
export function start(command: string, args: string[], env: Record<string, string>): Program {
  const own = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
  const child = spawn(command, args, {
    cwd: root,
    env: { ...own, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr, hasEnded] = ['', '', false];
  child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  const ended = once(child, 'close').then(([code]) => {
    hasEnded = true;
    return { code: code as number | null, stdout, stderr };
  });
  // Whoever does not wait for the end does not want to hear that it never began.
  ended.catch(() => undefined);
  const said = (words: RegExp, patienceMs = 120_000): Promise<string> =>
    until(
      `${String(words)} is said`,
      () => {
        const line = `${stderr}\n${stdout}`.split('\n').find((each) => words.test(each));
        if (line === undefined && hasEnded)
          throw new Error(`it ended without saying ${String(words)}:\n${stderr}${stdout}`);
        return line;
      },
      patienceMs,
    );
  return { process: child, output: () => `${stderr}${stdout}`, said, ended };
}

/** The command line, on this data folder. */
export function stepladder(args: string[], env: Record<string, string>): Program {
  return start(process.execPath, [join(root, 'apps/cli/bin/stepladder.js'), ...args], env);
}
