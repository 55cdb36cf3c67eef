import type { OutcomeAnswer } from '../api/answers';

/** What became of a command, in words; an outcome still pending says how to ask again. */
export function outcomeLines(what: string, { commandId, outcome, reasons = [] }: OutcomeAnswer): string[] {
  if (outcome === 'accepted') return [`Accepted: ${what}.`];
  if (outcome === 'refused') return [`Refused: ${what}.`, ...reasons.map((reason) => `  - ${reason}`)];
  return [
    `Received: ${what}. It is kept and will be carried out; the outcome is pending.`,
    `Ask for it: stepladder command show ${commandId}`,
  ];
}
