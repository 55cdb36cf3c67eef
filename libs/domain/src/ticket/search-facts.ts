import type { TicketSnapshot } from './snapshot';
import type { Instant } from '../time/instant';

/** What a ticket can be found by in the workflow engine's own lists; never its text or a name (decisions 19). */
export const searchFactTypes = {
  Organisation: 'Keyword',
  Policy: 'Keyword',
  Priority: 'Keyword',
  Tier: 'Keyword',
  Rung: 'Keyword',
  TicketStatus: 'Keyword',
  NextDueAt: 'Datetime',
} as const;

export type SearchFacts = {
  Organisation: string;
  Policy: string;
  Priority: string;
  Tier: string;
  Rung: string;
  TicketStatus: string;
  NextDueAt: Instant | undefined;
};

/** The searchable facts of a ticket as it now stands. */
export function searchFacts(snapshot: TicketSnapshot): SearchFacts {
  return {
    Organisation: snapshot.organisation,
    Policy: snapshot.policy,
    Priority: snapshot.priority,
    Tier: snapshot.tier,
    Rung: snapshot.rung,
    TicketStatus: snapshot.status,
    NextDueAt: snapshot.nextDueAt,
  };
}
