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
      timeout: timeoutMs,
      ...account,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.once('error', (error) => resolve({ code: -1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? -1, output: output.trim() }));
  });
}
