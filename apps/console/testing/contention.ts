const workedUs = 200_000;
const work = Array.from({ length: 1_000 }, (_, n) => ({ n }));

/**
 * How many times its processor time a piece of work takes here and now, because other processes want the cores as well: 1
 * on a machine that does nothing else. Takes a fifth of a second of processor time.
 */
export function contention(): number {
  const [beganAt, before] = [performance.now(), process.cpuUsage()];
  let usedUs = 0;
  while (usedUs < workedUs) {
    JSON.parse(JSON.stringify(work));
    const { user, system } = process.cpuUsage(before);
    usedUs = user + system;
  }
  return Math.max(1, (1_000 * (performance.now() - beganAt)) / usedUs);
}
