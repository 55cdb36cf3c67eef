import type { Days } from '../calendar/days';
import type { DurationMs } from '../time/instant';
import type { Counted } from './segment';

/** An amount as a person says it, exact: `7 h 30 min`, `1 working day`, `2 1/2 working days`. Negative ones without the sign. */
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
  const text = exactDays({ n: magnitude(days.n), d: days.d });
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
