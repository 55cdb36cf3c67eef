import type { ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start, stepladder } from './program';

/** A whole Stepladder as `npm start` brings it up, on free ports and data of its own. */
export type Stack = {
  consoleUrl: string;
  apiUrl: string;
  temporalUiUrl: string;
  mailboxUrl: string;
  dataDir: string;
  admin: { name: string; password: string; apiKey: string };
  process: ChildProcess;
  /** Everything it has printed. */
  output(): string;
  /** Stops it by SIGINT or another signal, sent to the process alone or to its group as a terminal does; gives the exit code. */
  stop(signal?: NodeJS.Signals, whom?: 'process' | 'group'): Promise<number | null>;
};

/** How to start: on data of an earlier start, with more variables, by npm instead of the command line itself. */
export type StackOptions = { dataDir?: string; env?: Record<string, string>; throughNpm?: boolean };

type Credentials = { name: string; password: string; apiKey: string };

/** A folder for the data of a stack. */
export async function makeDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'stepladder-stack-'));
  // PostgreSQL refuses to run as root; its own account must be able to enter.
  await chmod(dataDir, 0o755);
  return dataDir;
}

/** Starts the product itself and waits until it says that it is ready. Data of its own are removed when it is stopped. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const dataDir = options.dataDir ?? (await makeDataDir());
  const env = { PORT: '0', DATA_DIR: dataDir, ...options.env };
  const program = options.throughNpm ? start('/bin/sh', ['-c', 'exec npm start'], env) : stepladder(['up'], env);
  const line = await program.said(/^Stepladder is ready:/);
  const urlOf = (name: string) => new RegExp(`${name}=(\\S+)`).exec(line)?.[1] ?? '';
  const kept = JSON.parse(await readFile(join(dataDir, 'credentials.json'), 'utf8')) as Credentials;
  const { name, password, apiKey } = kept;
  return {
    consoleUrl: urlOf('console'),
    apiUrl: urlOf('api'),
    temporalUiUrl: urlOf('temporal'),
    mailboxUrl: urlOf('mailbox'),
    dataDir,
    admin: { name, password, apiKey },
    process: program.process,
    output: program.output,
    async stop(signal = 'SIGINT', whom = 'process') {
      if (whom === 'group') process.kill(-(program.process.pid ?? 0), signal);
      else program.process.kill(signal);
      const { code } = await program.ended;
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
      return code;
    },
  };
}
