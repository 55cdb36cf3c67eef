import { join } from 'node:path';
import type { Environment } from '@stepladder/settings';
import { refused } from '../failure';
import { startNode } from './node-process';
import { checkout } from './up-settings';

/** What the step before the first request answers: the local admin, with secrets only when they were made just now. */
export type Bootstrapped = { name: string; password?: string; apiKey?: string };

/**
 * Migrates the database, publishes the policies and makes sure of a local admin, in a process of its own.
 * Throws one sentence when the database is away, a policy is broken or it was given up.
 */
export async function bootstrap(env: Environment, logFile: string, givenUp: AbortSignal): Promise<Bootstrapped> {
  const script = join(checkout, 'apps/api/dist/bootstrap.js');
  const child = await startNode({ name: 'The preparation', script, env, logFile });
  givenUp.addEventListener('abort', () => void child.stop(), { once: true });
  const { code, lastWords } = await child.exited;
  if (code !== 0) throw failureOf(lastWords, logFile);
  const answer = lastWords.split('\n').findLast((line) => line.startsWith('{'));
  if (answer === undefined) throw refused(`The preparation answered nothing. Log: ${logFile}`);
  return JSON.parse(answer) as Bootstrapped;
}

/** The last sentence it said, with the indented lines below it: policies that cannot be used are told one problem a line. */
function failureOf(lastWords: string, logFile: string): Error {
  const lines = lastWords.split('\n').filter((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => !line.startsWith(' '));
  const [sentence = 'The preparation ended without a word.', ...details] = lines.slice(Math.max(last, 0));
  return refused(`${sentence} (Log: ${logFile})`, { details: details.map((line) => line.trim()) });
}
