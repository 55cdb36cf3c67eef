const minuteMs = 60_000;
const dayMs = 86_400_000;

/**
 * The questions everybody is asked: an instant, working minutes to add to it (half an hour to five days of eight hours) and a
 * later instant within thirty days. Instants lie anywhere, also at night and on holidays; always the same by a fixed seed.
 */
export function questionsOf({ from, until }, count) {
  const next = randomFrom(20_251_122);
  const latest = until - 120 * dayMs;
  return Array.from({ length: count }, () => {
    const at = wholeMinute(from + next() * (latest - from));
    return { at, minutes: 30 + Math.floor(next() * 2_371), to: wholeMinute(at + next() * 30 * dayMs) };
  });
}

const wholeMinute = (at) => Math.floor(at / minuteMs) * minuteMs;

/** mulberry32: the same numbers from 0 to below 1 on every machine. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
