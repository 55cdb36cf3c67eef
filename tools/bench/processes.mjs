import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const tickMs = 10;
const kinds = [
  ['Temporal', 'start-dev'],
  ['PostgreSQL', 'listen_addresses'],
  ['mailbox', 'mailbox-main'],
  ['API', 'apps/api/dist/main'],
  ['worker', 'apps/worker/dist/main'],
  ['bare worker', 'bare-worker'],
];

/** CPU ms used so far by each part we started, and by this process; empty where there is no /proc. */
export function cpuByPart() {
  const all = processes();
  if (all.length === 0) return {};
  const used = { driver: cpuMs(process.cpuUsage()) };
  for (const child of all.filter(({ parent }) => parent === process.pid)) {
    const [part] = kinds.find(([, mark]) => commandOf(child.pid).includes(mark)) ?? [];
    if (part) used[part] = (used[part] ?? 0) + withDescendants(all, child);
  }
  return used;
}

/** Waits until the parts have hardly anything left to do, so that one measurement does not pay for the one before. */
export async function settled() {
  const spanMs = 400;
  for (let tries = 0; tries < 50; tries++) {
    const before = cpuByPart();
    await pause(spanMs);
    const used = difference(cpuByPart(), before);
    if (Object.values(used).reduce((sum, ms) => sum + ms, 0) < spanMs * 0.15) return;
  }
}

/** Looks at the memory of the API and the worker until `end`, which gives the most MiB that each had in RAM. */
export function peakMemory() {
  const most = {};
  const look = () => {
    for (const { pid } of processes().filter(({ parent }) => parent === process.pid)) {
      const [part] = kinds.find(([, mark]) => commandOf(pid).includes(mark)) ?? [];
      if (part === 'API' || part === 'worker') most[part] = Math.max(most[part] ?? 0, residentMiB(pid));
    }
  };
  look();
  const timer = setInterval(look, 250);
  return {
    end() {
      clearInterval(timer);
      return most;
    },
  };
}

function residentMiB(pid) {
  try {
    return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** What was used between two readings. */
export function difference(after, before) {
  return Object.fromEntries(Object.entries(after).map(([part, ms]) => [part, ms - (before[part] ?? 0)]));
}

const cpuMs = ({ user, system }) => (user + system) / 1000;

function processes() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => statOf(Number(name)));
  } catch {
    return [];
  }
}

/** A process that has ended between the listing and the reading is left out. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [user, system, reapedUser, reapedSystem] = fields.slice(11, 15).map(Number);
    return [{ pid, parent: Number(fields[1]), ms: (user + system + reapedUser + reapedSystem) * tickMs }];
  } catch {
    return [];
  }
}

function withDescendants(all, { pid, ms }) {
  return all.filter(({ parent }) => parent === pid).reduce((sum, child) => sum + withDescendants(all, child), ms);
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
