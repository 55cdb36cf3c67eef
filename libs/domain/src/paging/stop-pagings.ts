import type { Turn } from '../ticket/turn';
import type { Instant } from '../time/instant';

/** Somebody sees to it: the calls that have begun stop. Calls that begin at a later opening are nobody's yet and go on. */
export function acknowledgePagings(turn: Turn, at: Instant): void {
  const { pagings } = turn.ticket;
  if (!pagings) return;
  turn.change({
    pagings: pagings.map((each) =>
      each.beginsAt <= at && each.exhaustedAt === undefined ? { acknowledgedAt: at, ...each } : each,
    ),
  });
}

/** The ticket needs nobody any more: no more calls, not even after a re-opening, when an emergency may be declared anew. */
export function endEmergency(turn: Turn): void {
  turn.forget('emergency');
  if (turn.ticket.pagings?.length) turn.change({ pagings: [] });
}

/** The ticket leaves its rung of a ladder: the calls of that rung stop. */
export function leaveRung(turn: Turn, ladder: string): void {
  const { pagings } = turn.ticket;
  if (!pagings?.length) return;
  turn.change({ pagings: pagings.filter(({ of }) => of === 'emergency' || of.ladder !== ladder) });
}
