import type { Trigger } from '../policy/clock-rule';
import type { Entry } from '../ticket/entry';
import type { Turn } from '../ticket/turn';
import { restartClock, standsOn } from './run-clocks';

/** Restarts the clocks that this entry restarts (semantics: Clocks, Cycle). */
export function heedByClocks(turn: Turn, entry: Entry): void {
  for (const clock of turn.policy.clocks) {
    const meant = clock.restartsOn.some((trigger) => pulls(trigger, entry));
    const there = !clock.on || standsOn(turn.policy, turn.ticket, clock.on);
    if (!meant || !there || !restartClock(turn, clock, entry.at)) continue;
    const { at, because, commandId } = entry;
    const cycle = turn.ticket.clocks[clock.id]?.cycle ?? 1;
    turn.record({
      ...{ at, because, type: 'clock-restarted', clock: clock.id, cycle },
      ...(commandId === undefined ? {} : { commandId }),
    });
  }
}

/** Whether an entry is what a trigger means. */
export function pulls(trigger: Trigger, entry: Entry): boolean {
  if (trigger.event !== entry.type) return false;
  return trigger.with === undefined || trigger.with === entry.rung || trigger.with === entry.consultation;
}
