/** Says a word of the reader's language: `feature:key`, with its facts. */
export type Say = (key: string, facts?: Record<string, unknown>) => string;

/** i18next's `t`, whatever features it was asked for, as pages hand it to what writes words. */
export function sayWith(t: (key: string, facts: Record<string, unknown>) => string): Say {
  return (key, facts = {}) => t(key, facts);
}
