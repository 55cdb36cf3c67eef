import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { connect } from 'node:net';

/** Tests that look for processes need a Linux. */
export const withProc: jest.Describe = existsSync('/proc/self') ? describe : describe.skip;

/** A process that works on a data folder. */
export type Found = { pid: number; commandLine: string };

/** The parts of a stack, each by what its command line alone says. */
const marks = {
  api: /apps\/api\/dist\/main\.js/,
  worker: /apps\/worker\/dist\/main\.js/,
  temporal: /\bserver start-dev\b/,
  postgres: /\bpostgres -D /,
  mailbox: /mailbox-main\.js/,
};

/** One part of a stack. */
export type PartName = keyof typeof marks;

/** All processes that work on this data folder: it is in their environment, in their command line, or they live in it. */
export function processesOn(dataDir: string): Found[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .flatMap((pid) => {
      const commandLine = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
      const traces = [commandLine, read(`/proc/${pid}/environ`), folderOf(pid)];
      return traces.some((trace) => trace.includes(dataDir)) ? [{ pid, commandLine }] : [];
    });
}

/** The process id of one part; nothing while it is down. */
export function partOn(dataDir: string, part: PartName): number | undefined {
  return processesOn(dataDir).find(({ commandLine }) => marks[part].test(commandLine))?.pid;
}

/** Ends one part as a crash does; fails when it does not run. */
export function crash(dataDir: string, part: PartName): void {
  const pid = partOn(dataDir, part);
  if (pid === undefined) throw new Error(`no process of ${part} was found`);
  process.kill(pid, 'SIGKILL');
}

/** Which parts of Stepladder run on a data folder, in alphabetic order. */
export function partsOn(dataDir: string): PartName[] {
  const names = Object.keys(marks) as PartName[];
  return names.filter((part) => partOn(dataDir, part) !== undefined).sort();
}

/** The ports on which the processes of a data folder listen. */
export function portsOf(dataDir: string): number[] {
  const sockets = new Set(processesOn(dataDir).flatMap(({ pid }) => socketsOf(pid)));
  return ['tcp', 'tcp6'].flatMap((table) =>
    read(`/proc/net/${table}`)
      .split('\n')
      .map((row) => row.trim().split(/\s+/))
      // State 0A is LISTEN; the tenth column is the socket's inode.
      .filter((columns) => columns[3] === '0A' && sockets.has(columns[9] ?? ''))
      .map((columns) => parseInt(columns[1]?.split(':')[1] ?? '', 16)),
  );
}

/** Whether nothing listens on a port of this machine. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => socket.destroy() && resolve(false));
    socket.once('error', () => resolve(true));
  });
}

function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const inode = /^socket:\[(\d+)\]$/.exec(link(`/proc/${pid}/fd/${fd}`))?.[1];
      return inode === undefined ? [] : [inode];
    });
  } catch {
    return [];
  }
}

const folderOf = (pid: number): string => link(`/proc/${pid}/cwd`);

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function link(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}
