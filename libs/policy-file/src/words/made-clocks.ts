/** The keys of a reason to wait that make a clock: one tells to look again, one ends the wait. */
export const madeClocks = ['review-by', 'cap'] as const;

export type MadeClock = (typeof madeClocks)[number];

/** The id of such a clock: `awaiting-parts-review`, `awaiting-parts-cap`. */
export function madeClockId(reason: string, key: MadeClock): string {
  return `${reason}-${key === 'cap' ? 'cap' : 'review'}`;
}
