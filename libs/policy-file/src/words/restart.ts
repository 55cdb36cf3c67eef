/** What begins a clock's cycle anew, as written. */
export type Restart = { event: 'consulted' | 'acknowledged'; with?: string };

export const RESTART_PATTERN = '^(acknowledged|consulted( [a-z][a-z0-9-]*)?)$';

/** Reads `acknowledged`, `consulted` (anybody) or `consulted third-line`; a sentence when it is none of them. */
export function readRestart(word: unknown): Restart | string {
  const text = String(word);
  if (text === 'acknowledged' || text === 'consulted') return { event: text };
  const [, rung] = /^consulted ([a-z][a-z0-9-]*)$/.exec(text) ?? [];
  if (rung !== undefined) return { event: 'consulted', with: rung };
  return `${text} restarts no clock; write acknowledged, consulted or consulted <rung>`;
}
