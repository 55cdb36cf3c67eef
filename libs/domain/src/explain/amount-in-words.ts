import type { Days } from '../calendar/days';
import type { DurationMs } from '../time/instant';
import type { Counted } from './segment';

/** Nobody reads a fraction with a greater denominator. */
const READABLE = 16n;

/**
 * An amount as a person says it: `7 h 30 min`, `1 working day`, `2 1/2 working days`, or `about 1.9989 working days` where
 * the fraction would be long. Negative ones without the sign.
 */
export function amountInWords(amount: Counted): string {
  return 'days' in amount ? daysInWords(amount.days) : lengthInWords(amount.ms);
}

/** A number of working days, exact: `1/2`, `2 1/2`, `30`. Negative ones with the sign. */
export function exactDays({ n, d }: Days): string {
  const [whole, rest] = [n / d, n % d];
  if (rest === 0n) return String(whole);
  const fraction = `${rest < 0n && whole === 0n ? '-' : ''}${magnitude(rest)}/${d}`;
  return whole === 0n ? fraction : `${whole} ${fraction}`;
}

function daysInWords(days: Days): string {
  const [n, d] = [magnitude(days.n), days.d];
  const text = d <= READABLE ? exactDays({ n, d }) : `about ${(Number(n) / Number(d)).toFixed(4)}`;
  return `${text} working ${magnitude(days.n) > 0n && magnitude(days.n) <= days.d ? 'day' : 'days'}`;
}

function lengthInWords(lengthMs: DurationMs): string {
  const ms = Math.abs(lengthMs);
  const units: [number, string][] = [
    [Math.floor(ms / 3_600_000), 'h'],
    [Math.floor(ms / 60_000) % 60, 'min'],
    [Math.floor(ms / 1000) % 60, 's'],
    [ms % 1000, 'ms'],
  ];
  const told = units.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return told.length === 0 ? '0 min' : told.join(' ');
}

function magnitude(n: bigint): bigint {
  return n < 0n ? -n : n;
}
