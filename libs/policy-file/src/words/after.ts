import { readDuration, type Duration } from './duration';

export const AFTER_PATTERN = '^[1-9][0-9]*(s|m|h|wd) of [a-z][a-z0-9-]*$';

/** Reads `8h of age`: how much of which clock takes a ticket to a rung; a sentence when it is none. */
export function readAfter(word: unknown): { text: string; duration: Duration; clock: string } | string {
  const [, text, clock] = /^(.+) of ([a-z][a-z0-9-]*)$/.exec(String(word)) ?? [];
  if (text === undefined || clock === undefined) return `${String(word)} is no threshold; write 8h of <clock>`;
  const duration = readDuration(text);
  return typeof duration === 'string' ? duration : { text, duration, clock };
}
