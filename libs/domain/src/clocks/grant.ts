import type { Entry } from '../ticket/entry';
import type { Turn } from '../ticket/turn';
import { setClock } from './run-clocks';
import { isSpent } from './spent';
import { targetDueAt, targetFor } from './target';

/**
 * A hand-back to a rung whose clock is spent is granted so much more of it where the policy says so, counted from the return:
 * a new cycle, in which thresholds that stand at an amount from the start have been passed. The entry says until when.
 */
export function grantOnReturn(turn: Turn, entry: Entry): void {
  if (entry.type !== 'handed-back') return;
  for (const clock of turn.policy.clocks) {
    const there = clock.on?.ladder === entry.ladder && clock.on?.rung === entry.rung;
    const state = turn.ticket.clocks[clock.id];
    if (!there || !state || typeof clock.onReturn !== 'object' || !targetFor(clock, turn.ticket)) continue;
    if (!isSpent(turn.policy, turn.ticket, clock.id, entry.at)) continue;
    const { outcome: _, ...ledger } = state;
    const passed = clock.thresholds.filter(({ at }) => 'amount' in at).map(({ id }) => id);
    const fired = Object.fromEntries(Object.entries(state.fired).filter(([id]) => passed.includes(id)));
    const granted = { cycle: state.cycle + 1, fired, grants: (state.grants ?? 0) + 1, grantedAt: entry.at };
    setClock(turn, clock.id, { ...ledger, ...granted });
    const dueAt = targetDueAt(turn.policy, turn.ticket, clock);
    entry.dues = [...(entry.dues ?? []), { clock: clock.id, ...(dueAt === undefined ? {} : { dueAt }) }];
  }
}
