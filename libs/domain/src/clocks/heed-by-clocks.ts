import type { ClockRule, Trigger } from '../policy/clock-rule';
import type { Entry } from '../ticket/entry';
import type { Turn } from '../ticket/turn';
import { grantOnReturn } from './grant';
import { restartClock, runClocks, startClock } from './run-clocks';
import { stopClock } from './stop-clock';
import { targetFor } from './target';
import { standsOn } from './why-still';

/** Stops, starts and restarts the clocks that this entry stops, starts and restarts (semantics: Clocks, Cycle). */
export function heedByClocks(turn: Turn, entry: Entry): void {
  const { clocks } = turn.policy;
  for (const clock of clocks.filter(({ stopsOn }) => pulled(stopsOn, entry))) stopClock(turn, clock, entry);
  for (const clock of clocks) {
    if (pulled(clock.startsOn, entry)) start(turn, clock, entry);
    else if (pulled(clock.restartsOn, entry)) restart(turn, clock, entry);
  }
  grantOnReturn(turn, entry);
  runClocks(turn, entry.at);
}

/** Whether an entry is what a trigger means. */
export function pulls(trigger: Trigger, entry: Entry): boolean {
  if (trigger.event !== entry.type) return false;
  return trigger.with === undefined || trigger.with === entry.rung || trigger.with === entry.consultation;
}

function pulled(triggers: Trigger[], entry: Entry): boolean {
  return triggers.some((trigger) => pulls(trigger, entry));
}

function start(turn: Turn, clock: ClockRule, entry: Entry): void {
  startClock(turn, clock, entry.at);
  say(turn, clock, entry, 'clock-started');
}

/** A clock of one rung restarts only while the ticket stands there. */
function restart(turn: Turn, clock: ClockRule, entry: Entry): void {
  const there = !clock.on || standsOn(turn.policy, turn.ticket, clock.on);
  if (there && restartClock(turn, clock, entry.at)) say(turn, clock, entry, 'clock-restarted');
}

/** A clock that is not for this ticket is not spoken of. */
function say(turn: Turn, clock: ClockRule, entry: Entry, type: 'clock-started' | 'clock-restarted'): void {
  if (!targetFor(clock, turn.ticket)) return;
  const { at, because, commandId } = entry;
  const by = commandId === undefined ? {} : { commandId };
  turn.record({ at, type, because, ...by, clock: clock.id, cycle: turn.ticket.clocks[clock.id]?.cycle ?? 1 });
}
