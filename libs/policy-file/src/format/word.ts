import { z } from 'zod';
import { DURATION_PATTERN } from '../words/duration';

/** An id: lower-case letters, digits and dashes, a letter first (digits first would lose the document's order). */
export const ID_PATTERN = '^[a-z][a-z0-9-]{0,39}$';

/**
 * A word with a grammar of its own. The schema takes any scalar and the checks read it, so that a misspelt duration is told
 * together with everything else; editors get the pattern.
 */
export function word(description: string, pattern = ID_PATTERN) {
  return z.union([z.string(), z.number(), z.boolean()]).meta({ description, pattern, word: true });
}

/** A sentence or name for people. */
export function text(description: string, most = 2_000) {
  return z.string().min(1).max(most).meta({ description });
}

/** A mapping from ids to parts of one kind, in the order of the document. */
export function named<Part extends z.ZodType>(part: Part, description: string) {
  return z.record(z.string().meta({ pattern: ID_PATTERN }), part).meta({ description });
}

/** A list of words of one kind. */
export function words(description: string, pattern = ID_PATTERN) {
  return z.array(word(description, pattern)).min(1).meta({ description });
}

/** A length of time. */
export function duration(description: string) {
  return word(`${description}: 90s, 15m, 8h, 2wd (working days)`, DURATION_PATTERN);
}
