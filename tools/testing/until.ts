import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until there is an answer; fails after `patienceMs`. For other processes only, whose progress cannot be awaited. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined> | Answer | undefined,
  patienceMs = 20_000,
): Promise<Answer> {
  const giveUpMs = performance.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > giveUpMs) throw new Error(`not within ${patienceMs} ms: ${what}`);
    await pause(50);
  }
}
