/**
 * Notices whose reader outside the desk gets the words that somebody here wrote with the command. All others keep what is
 * said among those who work here inside.
 */
export const wordsForOutside = new Set<string>([
  'asked',
  'answered',
  'responded',
  'resolved',
  'reopened',
  'complaint-settled',
]);

/** Notices that say how a ticket is classified, with the definition of its priority. */
export const classifying = new Set<string>(['confirmation', 're-budgeted', 'prioritised', 'classified']);
