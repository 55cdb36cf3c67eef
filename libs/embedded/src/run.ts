import { spawn } from 'node:child_process';
import { systemPath } from './parent-death';

/** The end of a short command: its exit code (-1 when it could not be started) and everything it wrote. */
export type Ran = { code: number; output: string };

/** What a short command may be given. `timeoutMs` kills it; the account matters only for root. */
export type RunOptions = {
  env?: Record<string, string>;
  account?: { uid: number; gid: number } | undefined;
  timeoutMs?: number;
};

/** Runs a short command to its end. Never fails: the caller decides what a code means. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<Ran> {
  const { env = { PATH: systemPath, LC_ALL: 'C', TZ: 'UTC' }, account, timeoutMs = 60_000 } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: '/',
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...account,
    });
    // Not spawn's own `timeout`: Node keeps that timer, and with it the process, when the program cannot be started.
    const timer = setTimeout(() => child.kill(), timeoutMs);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    const end = (ran: Ran): void => {
      clearTimeout(timer);
      resolve(ran);
    };
    child.once('error', (error) => end({ code: -1, output: error.message }));
    child.once('close', (code) => end({ code: code ?? -1, output: output.trim() }));
  });
}
