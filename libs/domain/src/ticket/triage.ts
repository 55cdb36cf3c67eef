import { targetFor, targetDueAt } from '../clocks/next-due';
import { runClocks, setClock } from '../clocks/run-clocks';
import type { Instant } from '../time/instant';
import type { Command } from './command';
import type { Turn } from './turn';
import { log } from './write-line';

/** A breached clock whose due lies ahead again gets a new cycle with the same ledger; the old breach stands (semantics: What a change does). */
export function triage(turn: Turn, command: Command & { name: 'triage' }, at: Instant): void {
  const { priority = turn.ticket.priority } = command;
  turn.change({ priority });
  runClocks(turn, at);
  log(turn, command, at, { type: 'prioritised', priority });
  for (const clock of turn.policy.clocks) {
    const state = turn.ticket.clocks[clock.id];
    if (state?.outcome !== 'breached' || !targetFor(clock, turn.ticket)) continue;
    const dueAt = targetDueAt(turn.policy, turn.ticket, clock);
    if (dueAt === undefined || dueAt <= at) continue;
    const { outcome: _, ...rest } = state;
    setClock(turn, clock.id, { ...rest, cycle: state.cycle + 1, fired: {} });
  }
}
