import type { Ladder } from '../policy/ladder';
import { functionalLadder, ladderOf, rungAt } from '../policy/policy-in-force';
import type { Policy } from '../policy/policy';
import { laddersFor } from '../ticket/positions-under';
import type { Standpoint } from './rungs-concerned';

type Place = { id: string; label: string };

/** A rung that another version does not have any more, and the rungs there that may be said instead of it. */
export type GoneRung = Place & { instead: Place[] };

/** Of the rungs on which a ticket stands, or whose people hold it, those that would have to become another one under `next`. */
export function goneRungs(policy: Policy, { positions, holder }: Standpoint, next: Policy): GoneRung[] {
  const gone = new Map<string, GoneRung>();
  const look = (ladder: Ladder, { id, label }: Place): void => {
    const instead = laddersFor(ladder, next).flatMap(({ rungs }) => rungs.map(placeOf));
    if (!instead.some((each) => each.id === id)) gone.set(id, { id, label, instead });
  };
  // A complaint that was settled needs no place.
  for (const [id, { rung, settledAt }] of Object.entries(positions)) {
    const ladder = ladderOf(policy, id);
    if (settledAt === undefined) look(ladder, rungAt(ladder, rung));
  }
  const functional = functionalLadder(policy);
  look(functional, functional.rungs.find(({ id }) => id === holder.rung) ?? { id: holder.rung, label: holder.rung });
  return [...gone.values()];
}

const placeOf = ({ id, label }: Place): Place => ({ id, label });
