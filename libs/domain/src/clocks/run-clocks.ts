import type { ClockRule } from '../policy/clock-rule';
import { ladderOf, rungAt, type PolicyInForce } from '../policy/policy-in-force';
import type { ClockState, Ticket } from '../ticket/ticket';
import type { Turn } from '../ticket/turn';
import type { Instant } from '../time/instant';

const fresh: ClockState = { cycle: 1, spans: [], fired: {} };

/**
 * Starts and stops every clock as the ticket now stands: on its rung, of its priority, not resolved, not under a status that
 * pauses it (semantics: Clocks). A stop closes a span of the ledger, a start opens one.
 */
export function runClocks(turn: Turn, at: Instant): void {
  for (const rule of turn.policy.clocks) {
    const state = turn.ticket.clocks[rule.id];
    const runs = state?.runningSince !== undefined;
    const should = shouldRun(turn.policy, turn.ticket, rule);
    if (should && !runs) setClock(turn, rule.id, { ...(state ?? fresh), runningSince: at });
    if (!should && runs) setClock(turn, rule.id, stopped(state, state.runningSince ?? at, at));
  }
}

/** Empties a clock's ledger and arms every threshold again: a new cycle. */
export function restartClock(turn: Turn, rule: ClockRule, at: Instant): boolean {
  const state = turn.ticket.clocks[rule.id];
  if (!state) return false;
  const running = state.runningSince === undefined ? {} : { runningSince: at };
  setClock(turn, rule.id, { cycle: state.cycle + 1, spans: [], fired: {}, ...running });
  return true;
}

/** Replaces one clock's state. */
export function setClock(turn: Turn, id: string, state: ClockState): void {
  turn.change({ clocks: { ...turn.ticket.clocks, [id]: state } });
}

/** Whether a clock runs, given what the ticket is now. */
export function shouldRun(policy: PolicyInForce, ticket: Ticket, rule: ClockRule): boolean {
  if (ticket.status === 'resolved' || ticket.status === 'closed' || ticket.status === 'cancelled') return false;
  if (rule.priorities && !rule.priorities.includes(ticket.priority)) return false;
  if (rule.on && !standsOn(policy, ticket, rule.on)) return false;
  return !pausedBy(policy, ticket, rule);
}

/** The reason under which a clock stands still, if it does. */
export function pausedBy(policy: PolicyInForce, ticket: Ticket, rule: ClockRule): string | undefined {
  if (ticket.status === 'project' || ticket.status === 'testing')
    return policy.project?.pauses.includes(rule.id) ? ticket.status : undefined;
  if (ticket.status !== 'awaiting' || !ticket.awaiting) return undefined;
  const { reason } = ticket.awaiting;
  return policy.awaiting.find(({ id }) => id === reason)?.pauses.includes(rule.id) ? reason : undefined;
}

/** Whether the ticket stands on that rung. */
export function standsOn(policy: PolicyInForce, ticket: Ticket, on: { ladder: string; rung: string }): boolean {
  const position = ticket.positions[on.ladder];
  return position !== undefined && rungAt(ladderOf(policy, on.ladder), position.rung).id === on.rung;
}

/** A command may count from before the span began (it came late): such a span is empty, never negative. */
function stopped(state: ClockState, runningSince: Instant, at: Instant): ClockState {
  const { runningSince: _, ...rest } = state;
  return at > runningSince ? { ...rest, spans: [...state.spans, [runningSince, at]] } : rest;
}
