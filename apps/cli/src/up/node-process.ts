import { startProcess } from '@stepladder/embedded';
import type { Environment } from '@stepladder/settings';
import type { Running } from './part';

/** A program of ours to run with this Node. With `ready`, it counts as started once it has written that text. */
export type NodeProgram = {
  name: string;
  script: string;
  args?: string[];
  env: Environment;
  logFile: string;
  ready?: string;
};

/** Starts one of our programs as a child that stops when we die. Fails with its last words when it ends before it is ready. */
export async function startNode({ name, script, args = [], env, logFile, ready }: NodeProgram): Promise<Running> {
  const child = await startProcess({
    command: process.execPath,
    args: [script, ...args],
    env: childEnvironment(env),
    deathSignal: 'TERM',
    stopSignals: [
      { signal: 'SIGTERM', waitMs: 12_000 },
      { signal: 'SIGKILL', waitMs: 2_000 },
    ],
    logFile,
  });
  if (ready === undefined) return child;
  const failed = child.exited.then(({ code, lastWords }) => {
    throw new Error(`${name} did not start: ${lastSentence(lastWords) || `exit code ${code}`} Log: ${logFile}`);
  });
  await Promise.race([child.said(ready), failed]);
  return child;
}

/** The variables every child gets: ours, with UTC as the zone and without Node's notice that ES modules may be required. */
export function childEnvironment(env: Environment): Record<string, string> {
  const given = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const options = [env['NODE_OPTIONS'], '--disable-warning=ExperimentalWarning'].filter(Boolean).join(' ');
  return { ...Object.fromEntries(given), TZ: 'UTC', NODE_OPTIONS: options };
}

/** The last few lines a program wrote, on one line. */
export function lastSentence(lastWords: string): string {
  return lastWords
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-3)
    .join(' | ');
}
