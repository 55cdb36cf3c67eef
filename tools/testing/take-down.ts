import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { partOn, type PartName } from './processes';
import { until } from './until';

/** A part that was ended, and how it is started again: as it was, by hand; whoever starts it ends it. */
export type TakenDown = { start(): ChildProcess };

/** Ends one part of a stack that was started with RESTART=off, as an operator does, and waits until it is gone. */
export async function takeDown(dataDir: string, part: PartName): Promise<TakenDown> {
  const pid = partOn(dataDir, part);
  if (pid === undefined) throw new Error(`no process of ${part} was found`);
  const listOf = (file: string): string[] => readFileSync(`/proc/${pid}/${file}`, 'utf8').split('\0').filter(Boolean);
  const [command = '', ...args] = listOf('cmdline');
  const cwd = readlinkSync(`/proc/${pid}/cwd`);
  const env = Object.fromEntries(listOf('environ').map((line) => splitAt(line, line.indexOf('='))));
  process.kill(pid, 'SIGTERM');
  await until(`${part} is gone`, () => partOn(dataDir, part) === undefined || undefined, 30_000);
  return { start: () => spawn(command, args, { cwd, env, stdio: 'ignore' }) };
}

function splitAt(line: string, at: number): [string, string] {
  return [line.slice(0, at), line.slice(at + 1)];
}
