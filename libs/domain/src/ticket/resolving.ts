import { setClock } from '../clocks/run-clocks';
import { targetFor } from '../clocks/next-due';
import type { Instant } from '../time/instant';
import type { Command } from './command';
import { settleComplaint } from './complaining';
import type { Turn } from './turn';
import { become, log } from './write-line';

/** Clocks that stop on it are met, unless they breached; a ladder of complaints means its complaint and nothing else. */
export function resolve(turn: Turn, command: Command & { name: 'resolve' }, at: Instant): void {
  const { ladder } = command;
  if (ladder !== undefined) return settleComplaint(turn, { ...command, ladder }, at);
  const stopping = turn.policy.clocks.filter(({ id }) => turn.ticket.clocks[id]?.runningSince !== undefined);
  turn.stopAwaiting();
  turn.change({ resolvedAt: at });
  become(turn, command, at, { status: 'resolved', type: 'resolved' });
  for (const clock of stopping) {
    const state = turn.ticket.clocks[clock.id];
    if (!state || state.outcome || !targetFor(clock, turn.ticket)?.amount) continue;
    setClock(turn, clock.id, { ...state, outcome: 'met' });
    log(turn, command, at, { type: 'clock-met', clock: clock.id, cycle: state.cycle });
  }
}

/** The same ledgers go on; `met` is withdrawn where a clock runs again (semantics: Clocks). */
export function reopen(turn: Turn, command: Command, at: Instant): void {
  const { resolvedAt: _, ...rest } = turn.ticket;
  turn.ticket = rest;
  become(turn, command, at, { status: 'in-progress', type: 'reopened' });
  for (const [id, state] of Object.entries(turn.ticket.clocks)) {
    if (state.outcome !== 'met' || state.runningSince === undefined) continue;
    const { outcome: __, ...running } = state;
    setClock(turn, id, running);
    log(turn, command, at, { type: 'clock-met-withdrawn', clock: id, cycle: state.cycle });
  }
}
