import type { PreviewedTicket } from '../api/roll-outs';

/** Tickets that breach at once, then those that would not go along, then those that move, then the others; each as they came. */
export function urgentFirst(tickets: PreviewedTicket[]): PreviewedTicket[] {
  return [...tickets].sort((one, other) => rankOf(one) - rankOf(other));
}

function rankOf({ breachesAtOnce, outcome, moves, clocks }: PreviewedTicket): number {
  if (breachesAtOnce) return 0;
  if (outcome !== 'accepted') return 1;
  if (moves.length > 0) return 2;
  return clocks.some(({ wasDueAt, dueAt }) => wasDueAt !== dueAt) ? 3 : 4;
}
