import { setTimeout as pause } from 'node:timers/promises';

/** Says one line about what is going on. */
export type Say = (line: string) => void;

const patienceMs = 30_000;
const everyMs = 300;
const sayEveryMs = 3_000;

/** How long to go on, and which errors mean "not yet". */
export type Patience = { say: Say; isAway: (error: unknown) => boolean; forMs?: number };

/**
 * Does something as soon as the part it needs is there, saying so while it waits; gives up after thirty seconds with one
 * sentence. An error that does not mean "not yet" is thrown at once.
 */
export async function waitFor<Result>(
  part: string,
  attempt: () => Promise<Result>,
  { say, isAway, forMs = patienceMs }: Patience,
): Promise<Result> {
  const giveUpMs = performance.now() + forMs;
  let saidMs = -Infinity;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isAway(error)) throw error;
      const nowMs = performance.now();
      if (nowMs > giveUpMs) throw new Error(`${part} did not answer within ${forMs / 1000} s.`, { cause: error });
      if (nowMs - saidMs >= sayEveryMs) {
        say(`Waiting for ${part}`);
        saidMs = nowMs;
      }
      await pause(everyMs);
    }
  }
}
