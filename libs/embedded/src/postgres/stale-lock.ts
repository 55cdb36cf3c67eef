import { readdir, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const patienceMs = 5_000;

/**
 * Removes postmaster.pid when no living process works in this cluster: PostgreSQL itself takes a zombie
 * or a process that got the same pid for a live server, and would not start again after a kill -9.
 * Waits up to 5 s for a server that is just stopping; fails with one sentence when it stays.
 * Without /proc the file is left to PostgreSQL.
 */
export async function removeStaleLock(pgdata: string): Promise<void> {
  const lock = join(pgdata, 'postmaster.pid');
  if ((await readFile(lock, 'utf8').catch(() => undefined)) === undefined) return;
  if ((await readdir('/proc').catch(() => undefined)) === undefined) return;
  const givenUpAt = Date.now() + patienceMs;
  for (;;) {
    const pid = await workingIn(pgdata);
    if (pid === undefined) break;
    if (Date.now() > givenUpAt) {
      throw new Error(
        `The data folder ${pgdata} is in use by PostgreSQL process ${pid}: stop the other Stepladder or choose another data folder.`,
      );
    }
    await setTimeout(50);
  }
  await rm(lock, { force: true });
}

async function workingIn(pgdata: string): Promise<string | undefined> {
  const home = await realpath(pgdata);
  for (const pid of await readdir('/proc')) {
    // A zombie has no cwd any more, and that is what tells it from a server.
    if (/^\d+$/.test(pid) && (await readlink(`/proc/${pid}/cwd`).catch(() => undefined)) === home) return pid;
  }
  return undefined;
}
