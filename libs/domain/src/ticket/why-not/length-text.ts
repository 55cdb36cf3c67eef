import type { DurationMs } from '../../time/instant';

/** A length in the greatest unit that says it without a rest: `5 minutes`, `90 seconds`. */
export function lengthText(ms: DurationMs): string {
  const units: [number, string][] = [
    [3_600_000, 'hour'],
    [60_000, 'minute'],
    [1_000, 'second'],
  ];
  const [size, name] = units.find(([each]) => ms > 0 && ms % each === 0) ?? [1_000, 'second'];
  const count = Math.floor(ms / size);
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
