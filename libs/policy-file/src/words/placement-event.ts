import type { PlacementRule } from '@stepladder/domain';
import { nearest } from '../near-miss';
import { readRung, type RungName } from './rung-ref';

/** Reads `opened`, `emergency-declared`, `escalated` or `escalated <rung>`; a sentence when it is none of them. */
export function readPlacementEvent(
  word: unknown,
  rungs: readonly RungName[],
): Pick<PlacementRule, 'on' | 'rung'> | string {
  const text = String(word);
  if (text === 'opened' || text === 'emergency-declared' || text === 'escalated') return { on: text };
  const [, named] = /^escalated (\S+)$/.exec(text) ?? [];
  if (named !== undefined) {
    const rung = readRung(named, rungs);
    return typeof rung === 'string' ? rung : { on: 'escalated', rung: rung.rung };
  }
  const near = nearest(text, ['opened', 'emergency-declared', 'escalated']);
  if (near !== undefined) return `${text} is not known; did you mean ${near}?`;
  return `${text} places nothing; write opened, escalated, escalated <rung> or emergency-declared`;
}
