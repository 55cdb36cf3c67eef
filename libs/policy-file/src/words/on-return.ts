import type { OnReturn } from '@stepladder/domain';
import { readDuration, type Duration } from './duration';

export const ON_RETURN_PATTERN = '^(refuse|next-clock|grant [1-9][0-9]*(s|m|h|wd))$';

/** Reads `refuse`, `next-clock` or `grant 4h`; a sentence when it is none of them. */
export function readOnReturn(word: unknown): { onReturn: OnReturn; duration?: Duration } | string {
  const text = String(word);
  if (text === 'refuse' || text === 'next-clock') return { onReturn: text };
  const [, granted] = /^grant (\S+)$/.exec(text) ?? [];
  if (granted === undefined) return `${text} is not known; write refuse, next-clock or grant 4h`;
  const duration = readDuration(granted);
  return typeof duration === 'string' ? duration : { onReturn: { grant: duration.amount }, duration };
}
