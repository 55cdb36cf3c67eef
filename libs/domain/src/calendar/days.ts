/** An exact number of working days, `n / d` in lowest terms with d > 0. */
export type Days = { readonly n: bigint; readonly d: bigint };

/** `n / d` working days: `days(2)`, `days(1, 3)`. Whole numbers only. @throws RangeError when d is 0 or one is not whole */
export function days(n: bigint | number, d: bigint | number = 1n): Days {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError(`${top} working days divided by 0`);
  const divisor = greatestCommonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { n: top / divisor, d: bottom / divisor };
}

/** The sum, exact. */
export function plusDays(a: Days, b: Days): Days {
  return days(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** The difference, exact; negative when `b` is greater. */
export function minusDays(a: Days, b: Days): Days {
  return days(a.n * b.d - b.n * a.d, a.d * b.d);
}

/** Negative, 0 or positive as `a` is less than, equal to or greater than `b`; fits Array.sort. */
export function compareDays(a: Days, b: Days): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whether it is more than no time at all. */
export function isPositive(a: Days): boolean {
  return a.n > 0n;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
