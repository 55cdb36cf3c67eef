import { reasonOf, type CodedReason } from '@stepladder/domain';
import { z } from 'zod';

/** The code and the facts of each reason beside its sentence, in the same order; null where a sentence has none. */
export const codedReasons = z
  .array(z.object({ code: z.string(), facts: z.record(z.string(), z.string()) }).nullable())
  .describe('the same by code and facts, for other languages; null where there is no code');

/** @see codedReasons */
export function coded(reasons: string[]): (CodedReason | null)[] {
  return reasons.map((reason) => reasonOf(reason) ?? null);
}
