import type { PlacementRule } from '../policy/emergency-rule';
import type { Effect } from './effect';
import type { Entry } from './entry';
import type { Turn } from './turn';

/**
 * Wants the ticket in the other systems in which the policy keeps it from such an entry on, in the name of a role: once for
 * each system, and not where it is known to be kept already. It is looked up there first, outside.
 */
export function place(turn: Turn, entry: Entry): void {
  for (const rule of turn.policy.placements) {
    const { placements = [] } = turn.ticket;
    if (!isMeant(rule, entry) || placements.includes(rule.id)) continue;
    turn.change({ placements: [...placements, rule.id] });
    const { at, because, commandId, lateByMs } = entry;
    const wanted = turn.record({
      ...{ at, type: 'placement-wanted', because, placement: rule.id, role: rule.by },
      ...(commandId === undefined ? {} : { commandId }),
      ...(lateByMs === undefined ? {} : { lateByMs }),
    });
    turn.placements.push({ system: rule.id, by: rule.by, at, entrySeq: wanted.seq });
  }
}

/** What is to be placed because of this turn. */
export function placementsOf({ placements }: Turn): Effect[] {
  return placements.map((placement) => ({ type: 'place-elsewhere', placement }));
}

function isMeant({ on, rung }: PlacementRule, entry: Entry): boolean {
  return on === entry.type && (rung === undefined || rung === entry.rung);
}
