/** What a figure counts. */
export const figures = [
  'tickets',
  'attainment',
  'attainment-of-team',
  'tier-time',
  'paused',
  'breaches',
  'escalations',
  'escalated-to',
  'lateness',
] as const;
export type Figure = (typeof figures)[number];

/** By what the marks of a figure can be told apart. */
export const markKeys = [
  ...(['clock', 'outcome', 'judged', 'week', 'ofPolicy', 'ofPriority', 'ofArea', 'ofTier', 'team'] as const),
  ...(['ladder', 'rung', 'reason', 'weekday', 'hour', 'person', 'late'] as const),
] as const;
export type MarkKey = (typeof markKeys)[number];
export type Where = Partial<Record<MarkKey, string>>;

/**
 * One thing that counts in one figure, and whose ticket it is. Every number of a report is a count of marks, a sum of their
 * `ms`, or both; the tickets behind a number are those of the very marks that it counts.
 */
export type Mark = { figure: Figure; ticketId: string; where: Where; ms?: number };

/** Whether a mark has all that is asked. */
export function isAt(mark: Mark, figure: Figure, where: Where): boolean {
  return mark.figure === figure && markKeys.every((key) => where[key] === undefined || where[key] === mark.where[key]);
}
