/** What became of a command; given once and never changed. */
export type Answer =
  { commandId: string; outcome: 'accepted' } | { commandId: string; outcome: 'refused'; reasons: string[] };
