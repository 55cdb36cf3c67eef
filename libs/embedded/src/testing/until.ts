import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** Asks again until the answer is yes; fails after `patienceMs`. For other processes only, whose progress cannot be awaited. */
export async function until(what: string, ask: () => Promise<boolean>, patienceMs = 10_000): Promise<void> {
  const givenUpAt = Date.now() + patienceMs;
  while (!(await ask())) {
    if (Date.now() > givenUpAt) throw new Error(`not within ${patienceMs} ms: ${what}`);
    await setTimeout(25);
  }
}

/** Whether this process has ended; one that is dead but not yet reaped by its parent has. */
export async function hasEnded(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return stat === undefined || /\) [ZX] /.test(stat);
}
