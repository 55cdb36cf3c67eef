import { ladderOf, rungAt, type PolicyInForce } from '../policy/policy-in-force';
import type { PersonId, RoleId } from '../policy/audience';
import type { Action, ClockRule } from '../policy/clock-rule';
import type { EntryType } from '../ticket/entry';
import type { Ticket } from '../ticket/ticket';
import type { Due } from './next-due';

/** Where a clock takes a ticket. */
export type ComingMove = { ladder: string; rung: string; how: 'takes-over' | 'is-involved' | 'already-reached' };

/** What will happen by itself, in ids: what `describeDue` says in English, for whoever says it in another language. */
export type DueFacts =
  | { what: 'closing' | 'review' }
  | { what: 'call'; people: PersonId[]; round: number }
  | { what: 'calls-end'; role?: RoleId }
  | {
      what: 'clock';
      clock: string;
      kind: 'warning' | 'rung' | 'breach';
      round: number;
      resumes: boolean;
      moves: ComingMove[];
      /** What keeps it from happening; absent in what was told before this was kept. */
      unless?: EntryType[];
    };

/** The facts of something due. */
export function dueFacts(policy: PolicyInForce, ticket: Ticket, due: Due): DueFacts {
  switch (due.kind) {
    case 'closing':
    case 'review':
      return { what: due.kind };
    case 'paging': {
      const { exhausted, rule, people, round } = due;
      if (!exhausted) return { what: 'call', people, round };
      return { what: 'calls-end', ...(rule.fallback === undefined ? {} : { role: rule.fallback }) };
    }
    case 'warning':
    case 'rung':
    case 'breach': {
      const { clock, threshold, kind, round } = due;
      const moves = threshold.actions.flatMap((action) => comingMove(policy, ticket, action));
      const resumes = threshold.actions.some((action) => action.do === 'resume');
      return { what: 'clock', clock: clock.id, kind, round, resumes, moves, unless: enough(clock) };
    }
  }
}

/** A clock of a wait ends with it; any other with the work, and with what the policy says. */
function enough({ scope, stopsOn }: ClockRule): EntryType[] {
  return scope === 'pause' ? ['resumed'] : [...new Set([...stopsOn.map(({ event }) => event), 'resolved' as const])];
}

function comingMove(policy: PolicyInForce, ticket: Ticket, action: Action): ComingMove[] {
  if (action.do !== 'climb') return [];
  const ladder = ladderOf(policy, action.ladder);
  const index = ladder.rungs.findIndex(({ id }) => id === action.rung);
  const { id: rung, takesOver } = rungAt(ladder, index);
  const isReached = (ticket.positions[ladder.id]?.rung ?? -1) >= index;
  const how = isReached ? 'already-reached' : takesOver ? 'takes-over' : 'is-involved';
  return [{ ladder: ladder.id, rung, how }];
}
