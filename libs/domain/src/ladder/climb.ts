import { beginAnew, runClocks } from '../clocks/run-clocks';
import { tell } from '../notices/tell';
import { beginPaging } from '../paging/begin-paging';
import { callAtOnce } from '../paging/page';
import { leaveRung } from '../paging/stop-pagings';
import { noteNobodyOn } from '../people/note-nobody-on';
import type { NobodyOn } from '../people/on-duty';
import { whoPlays } from '../people/who-plays';
import type { PersonId, Tell } from '../policy/audience';
import type { Ladder } from '../policy/ladder';
import { ladderOf, rungAt } from '../policy/policy-in-force';
import type { Because, Entry } from '../ticket/entry';
import type { Turn } from '../ticket/turn';
import type { DurationMs, Instant } from '../time/instant';
import { presentIndex, presentRung } from './where-it-stands';

/** A move on a ladder: where to, when, why, and the firing it belongs to. */
export type Move = {
  ladder: string;
  rung: string;
  at: Instant;
  because: Because;
  firing: string;
  reason?: string;
  /** Who is to hold it, where a command named somebody. */
  person?: PersonId;
  area?: string;
  evidence?: string[];
  /** Words of the policy for whoever gets the ticket. */
  shows?: string;
  commandId?: string;
  lateByMs?: DurationMs;
};

/** Told whatever else the rung says, when a command named them or when there is something to show. */
const whoeverGetsIt: Tell = { to: [{ who: 'named' }, { who: 'holder' }], template: 'escalated', channels: ['email'] };

/**
 * Moves the ticket up to a rung and tells those who are to hear of it. A rung at or below the present one is recorded as
 * already reached: it tells nobody and never moves down (semantics: Ladders).
 */
export function climb(turn: Turn, move: Move): Entry {
  const ladder = ladderOf(turn.policy, move.ladder);
  const index = ladder.rungs.findIndex(({ id }) => id === move.rung);
  if (presentIndex(turn.ticket, ladder) >= index) return turn.record({ ...lineOf(move), type: 'rung-already-reached' });
  return arrive(turn, ladder, index, move);
}

/** The ticket comes to a rung of a ladder, be it one it stands on already; those who are to hear of it are told. */
export function arrive(turn: Turn, ladder: Ladder, index: number, move: Move): Entry {
  const { at, firing, person, shows } = move;
  const previously = turn.ticket.holder.people;
  const from = presentRung(turn.ticket, ladder);
  const nobodyOn = stand(turn, ladder, index, { at, ...(person === undefined ? {} : { person }) });
  const fromRung = from === undefined ? {} : { fromRung: from.id };
  const entry = turn.record({ ...lineOf(move), type: 'escalated', ...fromRung });
  if (nobodyOn) noteNobodyOn(turn, entry, nobodyOn);
  const words = shows === undefined ? {} : { shows: { to: turn.ticket.holder.people, words: shows } };
  const arrival = { entry, firing, action: 'arrive', round: 0, previously, ...words };
  tell(turn, rungAt(ladder, index).tells, arrival);
  if (person !== undefined || shows !== undefined) tell(turn, [whoeverGetsIt], arrival);
  callAtOnce(turn, at);
  return entry;
}

/** Nothing is above: whoever hears of an arrival on the top rung hears of it again. */
export function tellAgain(turn: Turn, ladder: Ladder, move: Omit<Move, 'rung'>): Entry {
  const top = rungAt(ladder, ladder.rungs.length - 1);
  const entry = turn.record({ ...lineOf({ ...move, rung: top.id }), type: 'escalated', fromRung: top.id });
  tell(turn, top.tells, { entry, firing: move.firing, action: 'arrive', round: 0 });
  return entry;
}

/** When a ticket comes to a rung, and who is to hold it where a command named somebody. */
export type Arrival = { at: Instant; person?: PersonId };

/**
 * Puts the ticket on a rung: those who play it hold it if the rung takes over, visit clocks begin anew, the clocks run by
 * the new place, the old rung's calls stop and the new one's begin. A project that was asked for from the rung it leaves is
 * asked for no more. Says when nobody was there to hold it.
 */
export function stand(turn: Turn, ladder: Ladder, index: number, { at, person }: Arrival): NobodyOn | undefined {
  const rung = rungAt(ladder, index);
  leaveRung(turn, ladder.id);
  if (ladder.kind === 'functional') turn.forget('projectRequested');
  const visit = (turn.ticket.positions[ladder.id]?.visit ?? 0) + 1;
  turn.change({ positions: { ...turn.ticket.positions, [ladder.id]: { rung: index, since: at, visit } } });
  const takesOver = ladder.kind === 'functional' && rung.takesOver;
  const players = takesOver ? whoPlays(turn.policy, rung, { area: turn.ticket.area, person, at }) : undefined;
  if (players) turn.handTo({ rung: rung.id, people: players.people });
  for (const clock of turn.policy.clocks) {
    const begins = clock.scope === 'visit' && clock.on?.ladder === ladder.id && clock.on?.rung === rung.id;
    if (begins) beginAnew(turn, clock, at);
  }
  runClocks(turn, at);
  const id = `${ladder.id}-${rung.id}-${visit}`;
  if (rung.paging) beginPaging(turn, rung.paging, { id, of: { ladder: ladder.id, rung: rung.id }, beginsAt: at });
  return players?.nobodyOn;
}

function lineOf({ firing: _, shows: __, ...line }: Move): Omit<Entry, 'seq' | 'recordedAt' | 'type'> {
  return line;
}
