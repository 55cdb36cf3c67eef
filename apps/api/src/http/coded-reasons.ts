import { reasonOf, type CodedReason, type CodedSentence } from '@stepladder/domain';
import { z } from 'zod';
import { faultOf } from './faults';
import type { FieldProblem } from './failures';

/** The code and the facts of each reason beside its sentence, in the same order; null where a sentence has none. */
export const codedReasons = z
  .array(z.object({ code: z.string(), facts: z.record(z.string(), z.string()) }).nullable())
  .describe('the same by code and facts, for other languages; null where there is no code');

/** @see codedReasons */
export function coded(reasons: string[]): (CodedReason | null)[] {
  return reasons.map((reason) => reasonOf(reason) ?? null);
}

/** The same of what is wrong with fields. */
export function codedProblems(errors: FieldProblem[]): (CodedSentence | null)[] {
  return errors.map(({ problem }) => faultOf(problem) ?? null);
}
