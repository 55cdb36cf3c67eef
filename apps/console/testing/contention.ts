const workedUs = 200_000;

/**
 * How many times its processor time a piece of work takes here and now, because other processes want the cores as well: 1
 * on a machine that does nothing else. Takes a fifth of a second of processor time.
 */
export function contention(): number {
  const [beganAt, before] = [performance.now(), process.cpuUsage()];
  let usedUs = 0;
  while (usedUs < workedUs) {
    for (let n = 0, sum = 0; n < 100_000; n += 1) sum += Math.sqrt(n);
    const { user, system } = process.cpuUsage(before);
    usedUs = user + system;
  }
  return Math.max(1, (1_000 * (performance.now() - beganAt)) / usedUs);
}
