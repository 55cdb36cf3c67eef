import type { Instant } from '@stepladder/domain';
import { instantOf, optional } from '../instants';
import type { PlacementState } from '../tables/placement';

/** Where else a ticket is kept, or is to be. */
export type ShownPlacement = {
  system: string;
  state: PlacementState | 'given';
  number?: string;
  /** The role in whose name it is placed there; absent where it came from there. */
  by?: string;
  at?: Instant;
  problem?: string;
};

/** Numbers given with the request first, then what the policy asked for. */
export const placementsOfTicket = {
  name: 'placements-of-ticket',
  text: `SELECT key AS system, 'given' AS state, value AS number, NULL AS by, NULL::timestamptz AS at, NULL AS problem
    FROM intake, jsonb_each_text(coalesce(given->'placements', '{}')) WHERE organisation = $1 AND ticket_id = $2
    UNION ALL SELECT system, state, number, by, at, problem FROM placement WHERE organisation = $1 AND ticket_id = $2`,
};

export type PlacementColumns = {
  system: string;
  state: ShownPlacement['state'];
  number: string | null;
  by: string | null;
  at: Date | null;
  problem: string | null;
};

export function shownPlacementOf({ system, state, number, by, at, problem }: PlacementColumns): ShownPlacement {
  return {
    system,
    state,
    ...optional('number', number),
    ...optional('by', by),
    ...optional('at', at && instantOf(at)),
    ...optional('problem', problem),
  };
}
