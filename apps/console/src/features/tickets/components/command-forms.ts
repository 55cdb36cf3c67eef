import type { LadderView, PolicyView } from '../api/ticket';

/** The commands that ask for more than a click. */
export type FormName = 'escalate' | 'hand-back' | 'resolve' | 'reopen' | 'note';

type CommandForm = {
  title: string;
  explanation: string;
  /** What the free text is, and whether the command is nothing without it. */
  words: string;
  wordsRequired: boolean;
};

/** How each form is worded. */
export const commandForms: Record<FormName, CommandForm> = {
  escalate: {
    title: 'Escalate',
    explanation: 'Moves the ticket up its ladder now, before a clock does.',
    words: 'In your words',
    wordsRequired: false,
  },
  'hand-back': {
    title: 'Hand back',
    explanation: 'Returns the ticket to the tier below.',
    words: 'Why it goes back',
    wordsRequired: false,
  },
  resolve: {
    title: 'Resolve',
    explanation: 'Stops the clocks and tells the requester.',
    words: 'What solved it',
    wordsRequired: false,
  },
  reopen: {
    title: 'Reopen',
    explanation: 'The clocks go on from what they had used.',
    words: 'Why it is not solved',
    wordsRequired: false,
  },
  note: { title: 'Note', explanation: 'Kept on the timeline.', words: 'Note', wordsRequired: true },
};

/** The reasons the policy lists for moving up from a tier; empty when any reason in words will do. */
export function escalationReasons(policy: PolicyView | undefined, tier: string | null | undefined) {
  const rung = functionalLadder(policy)?.rungs.find(({ id }) => id === tier);
  return rung?.reasons ?? [];
}

/** The rungs above a tier that may be chosen; empty where rungs may not be skipped. */
export function rungsAbove(policy: PolicyView | undefined, tier: string | null | undefined) {
  const ladder = functionalLadder(policy);
  if (!ladder?.skip) return [];
  return ladder.rungs.slice(ladder.rungs.findIndex(({ id }) => id === tier) + 1);
}

function functionalLadder(policy: PolicyView | undefined): LadderView | undefined {
  return policy?.ladders?.find(({ kind }) => kind === 'functional');
}
