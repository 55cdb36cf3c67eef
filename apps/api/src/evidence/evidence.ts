import type { Evidence, Policy } from '@stepladder/domain';
import { z } from 'zod';
import { keyed, words } from '../http/fields';
import type { FieldProblem } from '../http/failures';
import { inList } from '../http/in-list';

/** What is handed in, by the id of its kind: `true` for something confirmed, words for something told. */
export type EvidenceGiven = Record<string, true | string>;

/** Evidence as a request gives it, with an opening or a command. */
export const evidenceGiven = keyed(
  "the id of one of the policy's kinds of evidence",
  z.union([z.literal(true), words(2_000)], { error: 'must be true where it is confirmed, or words where it is told' }),
);

/** What of it the policy does not know, or wants in the other form; each at its place. */
export function evidenceProblems(given: unknown, { evidence: known }: Policy): FieldProblem[] {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return [];
  return Object.entries(given).flatMap(([id, value]: [string, unknown]) => {
    const path = `evidence.${id}`;
    const kind = known.find((each) => each.id === id);
    if (!kind) return [{ path, problem: inList(known, 'kinds of evidence') }];
    const problem = whyNotThatForm(kind, value);
    return problem === undefined ? [] : [{ path, problem }];
  });
}

/** What was told, each in a line of its own under the policy's name for it; what is confirmed needs no words. */
export function evidenceInWords(given: EvidenceGiven, { evidence: known }: Policy): string[] {
  return known.flatMap(({ id, label }) => (typeof given[id] === 'string' ? [`${label}: ${given[id]}`] : []));
}

function whyNotThatForm({ kind, label }: Evidence, value: unknown): string | undefined {
  if (kind === 'tick' && typeof value === 'string') return `is confirmed with true, not told in words: ${label}`;
  if (kind === 'text' && value === true) return `is told in words, not confirmed with true: ${label}`;
  return undefined;
}
