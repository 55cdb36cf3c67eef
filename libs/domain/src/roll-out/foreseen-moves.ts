import { ladderOf, rungAt, type PolicyInForce } from '../policy/policy-in-force';
import type { Ticket } from '../ticket/ticket';

type Place = { id: string; label: string };

/** A ladder on which a ticket would stand elsewhere; no `from` where it stood on none, no `to` where it would. */
export type ForeseenMove = { ladder: string; from?: Place; to?: Place };

/** On which ladders a ticket stands on another rung after than before, by the rungs' ids and not their numbers. */
export function movesBetween(before: [PolicyInForce, Ticket], after: [PolicyInForce, Ticket]): ForeseenMove[] {
  const [were, are] = [placesOf(...before), placesOf(...after)];
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((ladder) => {
    const [from, to] = [were.get(ladder), are.get(ladder)];
    return from?.id === to?.id ? [] : [{ ladder, ...(from ? { from } : {}), ...(to ? { to } : {}) }];
  });
}

function placesOf(policy: PolicyInForce, { positions }: Ticket): Map<string, Place> {
  return new Map(
    Object.entries(positions).map(([ladder, { rung }]) => {
      const { id, label } = rungAt(ladderOf(policy, ladder), rung);
      return [ladder, { id, label }];
    }),
  );
}
