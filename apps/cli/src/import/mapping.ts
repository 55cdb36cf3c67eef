/** The lines of three-line in climbing order; L1, L2 and L3 of the log. */
export const rungs = ['first-line', 'second-line', 'third-line'] as const;
export type Rung = (typeof rungs)[number];

/** The line a level of the log means; `L2/L3` is a team of both and is 2nd line unless the incident is on 3rd already. */
export function levelOf(level: string, present: number): number {
  if (level === 'L2/L3') return Math.max(present, 1);
  return { L1: 0, L2: 1, L3: 2 }[level] ?? present;
}

/** The log's ways of waiting that the policy has a reason for. A plain `Wait` names none, so it pauses nothing. */
export const waitFor: Record<string, string> = {
  'Wait - User': 'user-not-available',
  'Wait - Customer': 'user-not-available',
  'Wait - Vendor': 'awaiting-third-party',
  'Wait - Implementation': 'awaiting-delivery',
};

/**
 * Why an incident left a line, which the log does not say: the reason that claims least. From 1st line that it lacked
 * resources or knowledge (another line took it), from 2nd line that there was no known fix.
 */
export const reasonToLeave: Record<number, string> = { 0: 'resources-or-knowledge', 1: 'no-known-fix' };
