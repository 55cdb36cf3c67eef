import { spawn, type ChildProcess } from 'node:child_process';
import { openLog } from './log-file';
import { guarded } from './parent-death';

const lastWordsLength = 65_536;

/** What to run: it shall die with us (`deathSignal`) and stop on `stopSignals`, one after the other. */
export type Launch = {
  command: string;
  args: string[];
  env: Record<string, string>;
  deathSignal: 'TERM' | 'INT';
  stopSignals: { signal: NodeJS.Signals; waitMs: number }[];
  account?: { uid: number; gid: number } | undefined;
  logFile?: string | undefined;
};

/** How a server ended, with the last lines it wrote. */
export type Exit = { code: number | null; signal: NodeJS.Signals | null; lastWords: string };

/** A server that runs as a child of ours. `exited` never rejects; `stop` may be called twice. */
export type ServerProcess = {
  pid: number;
  exited: Promise<Exit>;
  /** Resolves when the server wrote this text; never when it ends before. */
  said(text: string): Promise<void>;
  stop(): Promise<void>;
};

/**
 * Starts a server in its own process group, so that Ctrl-C reaches us alone and we stop parts in order.
 * Fails when the program cannot be started at all.
 */
export async function startProcess(launch: Launch): Promise<ServerProcess> {
  const { command, args } = await guarded(launch);
  const child = spawn(command, args, {
    cwd: '/',
    env: launch.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...launch.account,
  });
  await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  const output = follow(child, launch.logFile);
  const exited = new Promise<Exit>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, lastWords: output.tail() }));
  });
  let stopping: Promise<void> | undefined;
  return {
    pid: child.pid ?? 0,
    exited,
    said: output.said,
    stop: () => (stopping ??= stop(child, launch.stopSignals)),
  };
}

function follow(
  child: ChildProcess,
  logFile: string | undefined,
): { tail: () => string; said: (text: string) => Promise<void> } {
  const log = logFile === undefined ? undefined : openLog(logFile);
  const waiting: { text: string; resolve: () => void }[] = [];
  let tail = '';
  const hear = (chunk: Buffer): void => {
    log?.write(chunk);
    tail = (tail + chunk.toString('utf8')).slice(-lastWordsLength);
    for (const one of waiting) if (tail.includes(one.text)) one.resolve();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  child.once('close', () => log?.end());
  const said = (text: string): Promise<void> =>
    new Promise((resolve) => {
      if (tail.includes(text)) resolve();
      else waiting.push({ text, resolve });
    });
  return { tail: () => tail.trim(), said };
}

async function stop(child: ChildProcess, signals: Launch['stopSignals']): Promise<void> {
  const gone = new Promise<true>((resolve) => child.once('exit', () => resolve(true)));
  for (const { signal, waitMs } of signals) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    if (await Promise.race([gone, elapsed(waitMs)])) return;
  }
}

function elapsed(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), ms).unref());
}
