import { InvalidArgumentError } from 'commander';

/** Evidence as typed, once for each piece: `own-procedure` confirms, `reference="Case 4711"` hands in words. */
export function evidence(typed: string, before: Record<string, true | string> = {}): Record<string, true | string> {
  const [id, words] = parted(typed);
  return { ...before, [id]: words ?? true };
}

/** Numbers elsewhere as typed, once for each system: `zoho-desk=12345`. */
export function placements(typed: string, before: Record<string, string> = {}): Record<string, string> {
  const [system, number] = parted(typed);
  if (number === undefined) throw new InvalidArgumentError('It is a system and its number there: zoho-desk=12345.');
  return { ...before, [system]: number };
}

/** What becomes of rungs, once for each: `third-line=second-line`. */
export function rungs(typed: string, before: Record<string, string> = {}): Record<string, string> {
  const [from, to] = parted(typed);
  if (to === undefined) throw new InvalidArgumentError('It is a rung of now and one of then: third-line=second-line.');
  return { ...before, [from]: to };
}

/** A count. */
export function wholeNumber(typed: string): number {
  if (!/^[0-9]{1,7}$/.test(typed)) throw new InvalidArgumentError('It is a whole number.');
  return Number(typed);
}

/** Whether something is approved. */
export function approval(typed: string): boolean {
  if (typed !== 'approve' && typed !== 'refuse') throw new InvalidArgumentError('It is approve or refuse.');
  return typed === 'approve';
}

function parted(typed: string): [string, string | undefined] {
  const at = typed.indexOf('=');
  return at < 0 ? [typed, undefined] : [typed.slice(0, at), typed.slice(at + 1)];
}
