import type { Ladder, Rung } from '../policy/ladder';
import { functionalLadder } from '../policy/policy-in-force';
import type { Policy } from '../policy/policy';
import type { Ticket } from '../ticket/ticket';

/** The index of the rung a ticket stands on, -1 where nobody has climbed that ladder yet or a complaint on it was settled. */
export function presentIndex(ticket: Pick<Ticket, 'positions'>, ladder: Ladder): number {
  const position = ticket.positions[ladder.id];
  return position === undefined || position.settledAt !== undefined ? -1 : position.rung;
}

/** The rung a ticket stands on; undefined below the first. */
export function presentRung(ticket: Pick<Ticket, 'positions'>, ladder: Ladder): Rung | undefined {
  return ladder.rungs[presentIndex(ticket, ladder)];
}

/** The rung of the ticket's holder. */
export function holdersRung(policy: Policy, { holder }: Pick<Ticket, 'holder'>): Rung | undefined {
  return functionalLadder(policy).rungs.find(({ id }) => id === holder.rung);
}

/** The rung a new ticket comes to: the one asked for, else the ladder's own, else the first. */
export function openingIndex(ladder: Ladder, asked: string | undefined): number {
  const wanted = asked ?? ladder.comesTo;
  return wanted === undefined
    ? 0
    : Math.max(
        ladder.rungs.findIndex(({ id }) => id === wanted),
        0,
      );
}
