import { restartClock, runClocks } from '../clocks/run-clocks';
import { tell } from '../notices/tell';
import type { Ladder } from '../policy/ladder';
import { ladderOf, peopleIn, rungAt } from '../policy/policy-in-force';
import type { Because, Entry } from '../ticket/entry';
import type { Turn } from '../ticket/turn';
import type { DurationMs, Instant } from '../time/instant';

/** A move on a ladder: where to, when, why, and the firing it belongs to. */
export type Move = {
  ladder: string;
  rung: string;
  at: Instant;
  because: Because;
  firing: string;
  reason?: string;
  commandId?: string;
  lateByMs?: DurationMs;
};

/**
 * Moves the ticket up to a rung and tells those who are to hear of it. A rung at or below the present one is recorded as
 * already reached: it tells nobody and never moves down (semantics: Ladders).
 */
export function climb(turn: Turn, move: Move): Entry {
  const ladder = ladderOf(turn.policy, move.ladder);
  const index = ladder.rungs.findIndex(({ id }) => id === move.rung);
  const position = turn.ticket.positions[ladder.id];
  if (position && position.rung >= index) {
    return turn.record({ ...lineOf(move), type: 'rung-already-reached' });
  }
  const previously = turn.ticket.holder.people;
  const fromRung = position ? rungAt(ladder, position.rung).id : undefined;
  stand(turn, ladder, index, move.at);
  const entry = turn.record({ ...lineOf(move), type: 'escalated', ...(fromRung === undefined ? {} : { fromRung }) });
  tell(turn, rungAt(ladder, index).tells, { entry, firing: move.firing, action: 'arrive', round: 0, previously });
  return entry;
}

/** Puts the ticket on a rung: its role holds it if the rung takes over, visit clocks begin anew, and the clocks run by the new place. */
export function stand(turn: Turn, ladder: Ladder, index: number, at: Instant): void {
  const rung = rungAt(ladder, index);
  const visit = (turn.ticket.positions[ladder.id]?.visit ?? 0) + 1;
  turn.change({ positions: { ...turn.ticket.positions, [ladder.id]: { rung: index, since: at, visit } } });
  if (ladder.kind === 'functional' && rung.takesOver) {
    turn.change({ holder: { rung: rung.id, people: peopleIn(turn.policy, rung.role) } });
  }
  for (const clock of turn.policy.clocks) {
    const begins = clock.scope === 'visit' && clock.on?.ladder === ladder.id && clock.on?.rung === rung.id;
    if (begins) restartClock(turn, clock, at);
  }
  runClocks(turn, at);
}

function lineOf({ firing: _, ...line }: Move): Omit<Entry, 'seq' | 'recordedAt' | 'type'> {
  return line;
}
