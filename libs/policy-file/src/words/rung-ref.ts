import { nearest } from '../near-miss';

export type RungName = { ladder: string; rung: string };

/** Finds the rung that `second-line` or, where two ladders have one of that name, `support/second-line` means. */
export function readRung(word: unknown, rungs: readonly RungName[]): RungName | string {
  const text = String(word);
  const fitting = rungs.filter(({ ladder, rung }) => rung === text || `${ladder}/${rung}` === text);
  const [only, another] = fitting;
  if (only && !another) return only;
  if (only)
    return `${text} is a rung of ${fitting.map(({ ladder }) => ladder).join(' and ')}; write ${only.ladder}/${text}`;
  const names = rungs.map(({ rung }) => rung);
  const near = nearest(text, names);
  if (near !== undefined) return `there is no rung ${text}; did you mean ${near}?`;
  return `there is no rung ${text}; there are ${names.join(', ') || 'none'}`;
}

/** The rung of a document that has been checked. */
export function rungOf(word: unknown, rungs: readonly RungName[]): RungName {
  const rung = readRung(word, rungs);
  if (typeof rung === 'string') throw new Error(rung);
  return rung;
}
