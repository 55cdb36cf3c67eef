import type { Amount } from '@stepladder/domain';

/** Reads `50%` as an exact fraction; a sentence when it is no whole number of percent below 100. */
export function readShare(word: unknown): Amount | string {
  const text = String(word);
  const [, digits] = /^([0-9]{1,2})%$/.exec(text) ?? [];
  return digits === undefined ? `${text} is no share; write 50%` : reduced(Number(digits), 100);
}

/** A fraction in its lowest terms. */
export function reduced(n: number, d: number): Amount {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const common = divisor(n, d);
  return { n: n / common, d: d / common };
}
