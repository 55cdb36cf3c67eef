import type { ClockRule } from '../policy/clock-rule';
import type { Entry } from '../ticket/entry';
import type { Turn } from '../ticket/turn';
import { halted, setClock } from './run-clocks';
import { targetFor } from './target';

/** What a clock's end is because of. */
export type Cause = Pick<Entry, 'at' | 'because' | 'commandId'>;

/** Stops a clock for the rest of its cycle: it is met, unless it breached. One that was stopped already stays as it is. */
export function stopClock(turn: Turn, rule: ClockRule, cause: Cause): void {
  const state = turn.ticket.clocks[rule.id];
  if (!state || state.stoppedAt !== undefined) return;
  setClock(turn, rule.id, { ...halted(state, cause.at), stoppedAt: cause.at });
  meetClock(turn, rule, cause);
}

/** Says that a clock was met, where it has a target that it did not breach. */
export function meetClock(turn: Turn, rule: ClockRule, { at, because, commandId }: Cause): void {
  const state = turn.ticket.clocks[rule.id];
  if (!state || state.outcome || !targetFor(rule, turn.ticket)?.amount) return;
  setClock(turn, rule.id, { ...state, outcome: 'met' });
  const by = commandId === undefined ? {} : { commandId };
  turn.record({ at, type: 'clock-met', because, ...by, clock: rule.id, cycle: state.cycle });
}
