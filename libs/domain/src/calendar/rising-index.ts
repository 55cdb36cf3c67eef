/** Numbers in rising order with a table of first guesses, so that a look-up seldom searches more than two of them. */
export type RisingIndex = {
  readonly keys: Float64Array;
  readonly base: number;
  readonly bucketsPerUnit: number;
  /** For each bucket the first key that lies in it or in a later one; one more entry closes the last bucket. */
  readonly firstInBucket: Int32Array;
};

/** Builds the index of `keys`, which must rise; there are about as many buckets as keys. */
export function risingIndex(keys: Float64Array): RisingIndex {
  const base = keys[0] ?? 0;
  const span = (keys[keys.length - 1] ?? 0) - base;
  const buckets = keys.length + 1;
  const bucketsPerUnit = span > 0 ? (buckets - 1) / span : 0;
  const firstInBucket = new Int32Array(buckets + 1).fill(keys.length);
  for (let i = keys.length - 1; i >= 0; i--) firstInBucket[Math.floor((keys[i]! - base) * bucketsPerUnit)] = i;
  for (let bucket = buckets - 1; bucket >= 0; bucket--) {
    firstInBucket[bucket] = Math.min(firstInBucket[bucket]!, firstInBucket[bucket + 1]!);
  }
  return { keys, base, bucketsPerUnit, firstInBucket };
}

/** The position of the first key greater than `value`, or the number of keys when there is none. */
export function firstAbove(index: RisingIndex, value: number): number {
  const { keys, firstInBucket } = index;
  const bucket = Math.floor((value - index.base) * index.bucketsPerUnit);
  if (bucket < 0) return 0;
  if (bucket >= firstInBucket.length - 1) return keys.length;
  // Rounding cannot mislead: keys and value are put in buckets by the same rising function.
  let low = firstInBucket[bucket]!;
  let high = firstInBucket[bucket + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
