import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer is there; another process's progress cannot be awaited. @throws Error after `patienceMs` */
export async function until(what, ask, { patienceMs = 120_000, everyMs = 50 } = {}) {
  const givenUpAt = performance.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > givenUpAt) throw new Error(`not within ${patienceMs / 1000} s: ${what}`);
    await pause(everyMs);
  }
}

/** Does `work` for 0 … count - 1, that many at one time; how long it took in ms. */
export async function allAtOnce(count, concurrency, work) {
  const startedAt = performance.now();
  let next = 0;
  const go = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: concurrency }, go));
  return performance.now() - startedAt;
}
