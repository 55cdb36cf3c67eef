import { ladderOf, rungAt } from '../policy/policy-in-force';
import type { Policy } from '../policy/policy';
import type { RungsInstead } from '../ticket/positions-under';
import type { Ticket } from '../ticket/ticket';

/** Where a ticket stands and who holds it: all that a change of the policy needs to know of its rungs. */
export type Standpoint = Pick<Ticket, 'positions' | 'holder'>;

/** Of what is to become of rungs that are no more, the part that concerns one ticket: a change refuses all that does not. */
export function rungsConcerned(policy: Policy, { positions, holder }: Standpoint, instead: RungsInstead): RungsInstead {
  const stands = Object.entries(positions).map(([id, { rung }]) => rungAt(ladderOf(policy, id), rung).id);
  const concerned = new Set([...stands, holder.rung]);
  return Object.fromEntries(Object.entries(instead).filter(([rung]) => concerned.has(rung)));
}

/** What becomes of rungs on the way back: those that the earlier version does not have are left for what they stood for. */
export function rungsBack(earlier: Policy, instead: RungsInstead): RungsInstead {
  const known = new Set(earlier.ladders.flatMap(({ rungs }) => rungs.map(({ id }) => id)));
  const back = Object.entries(instead).map(([was, is]) => [is, was] as const);
  return Object.fromEntries(back.filter(([is]) => !known.has(is)));
}
