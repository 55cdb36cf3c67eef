import type { EntryType } from '@stepladder/domain';
import type { EntryView } from '../api/ticket';

/** What an entry is about, for whoever looks for one kind of them. */
export const entryKinds = ['moves', 'clocks', 'work', 'talk', 'refusals'] as const;
export type EntryKind = (typeof entryKinds)[number];

const moves: EntryType[] = [
  ...(['opened', 'assigned', 'escalated', 'rung-already-reached', 'nobody-on', 'offered', 'handed-back'] as const),
  ...(['intervened', 'complained', 'complaint-settled', 'move-taken-back', 'move-kept'] as const),
  ...(['emergency-declared', 'emergency-approved', 'emergency-not-approved', 'paged', 'paging-exhausted'] as const),
];
const talk: EntryType[] = [
  ...(['responded', 'suggested', 'asked', 'answered', 'tried', 'consulted', 'noted', 'participant-added'] as const),
  ...(['told-to-stand-down', 'message-not-delivered'] as const),
];

/** The kind of an entry; whatever is nothing else is work. */
export function kindOf({ type }: Pick<EntryView, 'type'>): EntryKind {
  if (type === 'refused') return 'refusals';
  if (/^(clock|breach|firing)-/.test(type)) return 'clocks';
  if (moves.includes(type)) return 'moves';
  return talk.includes(type) ? 'talk' : 'work';
}
