import type { Amount } from '@stepladder/domain';

/** A length of time as a policy writes it: milliseconds of a clock's time, or working days. */
export type Duration = { unit: 'time' | 'wd'; amount: Amount };

/** The spelling of a duration: `90s`, `15m`, `8h`, `2wd`. */
export const DURATION_PATTERN = '^[1-9][0-9]*(s|m|h|wd)$';

const MOST_MS = 10 * 366 * 86_400_000;
const MOST_WD = 3_660;
const unitMs: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** Reads a duration; a sentence when it is none. Nothing is guessed: `15`, `15 min`, `1.5h` and `PT15M` are refused. */
export function readDuration(word: unknown): Duration | string {
  const text = String(word);
  const [, digits, unit] = /^([0-9]+)(s|m|h|wd)$/.exec(text) ?? [];
  if (digits === undefined || unit === undefined) {
    return `${text === '' ? 'nothing' : text} is no duration; write 90s, 15m, 8h or 2wd (working days)`;
  }
  const count = Number(digits);
  if (count === 0) return `${text} is no time at all`;
  if (digits.startsWith('0')) return `${text} begins with a zero; write ${count}${unit}`;
  const perUnit = unitMs[unit];
  if (count * (perUnit ?? 1) > (perUnit === undefined ? MOST_WD : MOST_MS)) return `${text} is longer than ten years`;
  if (perUnit === undefined) return { unit: 'wd', amount: { n: count, d: 1 } };
  return { unit: 'time', amount: { n: count * perUnit, d: 1 } };
}

/** The duration of a document that has been checked. */
export function durationOf(word: unknown): Duration {
  const duration = readDuration(word);
  if (typeof duration === 'string') throw new Error(duration);
  return duration;
}

/** Which of two amounts of one unit is the longer: positive when the first is. */
export function compareAmounts(one: Amount, other: Amount): number {
  return one.n * other.d - other.n * one.d;
}

/** The unit in words, for sentences. */
export function unitWords(unit: Duration['unit']): string {
  return unit === 'wd' ? 'working days' : 'hours';
}
