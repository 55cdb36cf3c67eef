import type { PolicyInForce } from '../policy/policy-in-force';
import type { Entry } from '../ticket/entry';
import type { Ticket } from '../ticket/ticket';
import type { Turn } from '../ticket/turn';
import type { Instant } from '../time/instant';
import { rearmClock, runClocks } from './run-clocks';
import { isBehind } from './spent';
import { targetDues } from './target';

/** When a ticket's clocks are due, and which of them have breached. */
export type Standing = { dues: Map<string, Instant>; breached: string[] };

/** How a ticket's clocks stand, to be compared with later. */
export function standingOf(policy: PolicyInForce, ticket: Ticket): Standing {
  const breached = Object.keys(ticket.clocks).filter((id) => ticket.clocks[id]?.outcome === 'breached');
  return { dues: targetDues(policy, ticket), breached };
}

/**
 * Lets the clocks go by what the ticket has become (semantics: What a change does): ledgers are kept and measured anew, what
 * fired stays fired, and a breached clock whose due lies ahead again gets a new cycle on the same ledger. One that was met
 * or stopped is not judged again. Gives the due instants that moved since `before`, but for those that are over.
 */
export function reBudget(turn: Turn, at: Instant, before: Standing): Pick<Entry, 'dues'> {
  runClocks(turn, at);
  for (const rule of turn.policy.clocks) {
    const state = turn.ticket.clocks[rule.id];
    const judged = state?.outcome === 'breached' && state.stoppedAt === undefined;
    if (judged && isBehind(turn.policy, turn.ticket, rule, at) === false) rearmClock(turn, rule);
  }
  const dues = duesMoved(before, standingOf(turn.policy, turn.ticket));
  return dues.length === 0 ? {} : { dues };
}

function duesMoved(before: Standing, after: Standing): NonNullable<Entry['dues']> {
  const clocks = [...new Set([...before.dues.keys(), ...after.dues.keys()])];
  return clocks.flatMap((clock) => {
    const [wasDueAt, dueAt] = [before.dues.get(clock), after.dues.get(clock)];
    const over = after.breached.includes(clock) || (dueAt === undefined && before.breached.includes(clock));
    if (over || wasDueAt === dueAt) return [];
    return [{ clock, ...(wasDueAt === undefined ? {} : { wasDueAt }), ...(dueAt === undefined ? {} : { dueAt }) }];
  });
}
