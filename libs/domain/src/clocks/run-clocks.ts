import type { ClockRule } from '../policy/clock-rule';
import type { ClockState } from '../ticket/ticket';
import type { Turn } from '../ticket/turn';
import type { Instant } from '../time/instant';
import { whyStill } from './why-still';

const fresh: ClockState = { cycle: 1, spans: [], fired: {} };

/**
 * Starts and stops every clock as the ticket now stands (semantics: Clocks). A stop closes a span of the ledger, a start
 * opens one. The ledger is kept whether or not a target row fits the ticket now, because a change may make one fit.
 */
export function runClocks(turn: Turn, at: Instant): void {
  for (const rule of turn.policy.clocks) {
    const state = turn.ticket.clocks[rule.id];
    const runs = state?.runningSince !== undefined;
    const should = whyStill(turn.policy, turn.ticket, rule) === undefined;
    if (should && !runs) setClock(turn, rule.id, { ...(state ?? fresh), runningSince: at });
    if (!should && runs) setClock(turn, rule.id, halted(state, at));
  }
}

/** Opens a new cycle with an empty ledger, every threshold armed, for a clock that has begun; says whether it had. */
export function restartClock(turn: Turn, rule: ClockRule, at: Instant): boolean {
  const state = turn.ticket.clocks[rule.id];
  if (!state) return false;
  const running = state.runningSince === undefined ? {} : { runningSince: at };
  setClock(turn, rule.id, { cycle: state.cycle + 1, spans: [], fired: {}, ...running });
  return true;
}

/**
 * A stay or a wait begins: a clock that counts only this one has an empty ledger. Where something starts it, what was started
 * in an earlier one is over, neither met nor breached, until that happens again.
 */
export function beginAnew(turn: Turn, rule: ClockRule, at: Instant): void {
  const state = turn.ticket.clocks[rule.id];
  if (rule.startsOn.length === 0) restartClock(turn, rule, at);
  else if (state && state.stoppedAt === undefined) setClock(turn, rule.id, { ...halted(state, at), stoppedAt: at });
}

/** Begins a clock that something starts: its first cycle, or a new one. */
export function startClock(turn: Turn, rule: ClockRule, at: Instant): void {
  if (!restartClock(turn, rule, at)) setClock(turn, rule.id, fresh);
}

/**
 * Opens a new cycle on the same ledger: it may be met or breached anew, and its warnings and breach are armed again. Rungs it
 * has led to stay reached, so that they are not all set off at once (semantics: Ladders).
 */
export function rearmClock(turn: Turn, rule: ClockRule): void {
  const state = turn.ticket.clocks[rule.id];
  if (!state) return;
  const { outcome: _, stoppedAt: __, ...ledger } = state;
  setClock(turn, rule.id, { ...ledger, cycle: state.cycle + 1, fired: firedRungs(rule, state) });
}

/** How often the thresholds that lead to rungs have fired. */
export function firedRungs({ thresholds }: ClockRule, { fired }: ClockState): ClockState['fired'] {
  const rungs = thresholds.filter(({ kind, id }) => kind === 'rung' && fired[id] !== undefined);
  return Object.fromEntries(rungs.map(({ id }) => [id, fired[id] ?? 0]));
}

/** Replaces one clock's state. */
export function setClock(turn: Turn, id: string, state: ClockState): void {
  turn.change({ clocks: { ...turn.ticket.clocks, [id]: state } });
}

/** A clock that stands still from `at` on. A command may count from before the span began (it came late): such a span is empty, never negative. */
export function halted(state: ClockState, at: Instant): ClockState {
  const { runningSince, ...rest } = state;
  if (runningSince === undefined || at <= runningSince) return rest;
  return { ...rest, spans: [...state.spans, [runningSince, at]] };
}
