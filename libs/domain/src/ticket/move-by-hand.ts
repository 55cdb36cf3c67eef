import { climb, stand, tellAgain } from '../ladder/climb';
import { tell } from '../notices/tell';
import { callAtOnce } from '../paging/page';
import { noteNobodyOn } from '../people/note-nobody-on';
import type { Tell } from '../policy/audience';
import { functionalLadder, rungAt } from '../policy/policy-in-force';
import type { Instant } from '../time/instant';
import { ascentOf, ladderMeant } from './ascent';
import type { Command } from './command';
import { handIn } from './evidence';
import type { Turn } from './turn';
import { rungMeant } from './why-not/moving';
import { becauseOf, log, reasonOf } from './write-line';

/**
 * A person moves the ticket up (semantics: Ladders, Escalating by hand): what was handed in is kept, the area is the
 * ticket's from now on, and whoever is named holds it. At the top of a ladder that says so its people are told again.
 */
export function escalate(turn: Turn, command: Command & { name: 'escalate' }, at: Instant): void {
  const ladder = ladderMeant(turn.policy, command.ladder) ?? functionalLadder(turn.policy);
  const { index, reason, person } = ascentOf(turn.policy, turn.ticket, ladder, command);
  const { commandId, area, evidence } = command;
  handIn(turn, evidence);
  if (area !== undefined) turn.change({ area });
  const move = {
    ...{ ladder: ladder.id, at, because: becauseOf(command), firing: commandId, commandId },
    ...reasonOf(command),
    ...(person === undefined ? {} : { person }),
    ...(area === undefined ? {} : { area }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(reason?.shows === undefined ? {} : { shows: reason.shows }),
  };
  const rung = ladder.rungs[index];
  if (rung) climb(turn, { ...move, rung: rung.id });
  else tellAgain(turn, ladder, move);
}

/** A person moves the ticket down; clocks of the tier go on from what they had used. */
export function handBack(turn: Turn, command: Command & { name: 'hand-back' }, at: Instant): void {
  const ladder = functionalLadder(turn.policy);
  const present = turn.ticket.positions[ladder.id]?.rung ?? 0;
  const index = rungMeant(ladder, present, command.to, -1);
  const nobodyOn = stand(turn, ladder, index, { at });
  const rung = rungAt(ladder, index);
  const where = { ladder: ladder.id, rung: rung.id, fromRung: rungAt(ladder, present).id };
  const entry = turn.record({
    at,
    type: 'handed-back',
    because: becauseOf(command),
    commandId: command.commandId,
    ...where,
    ...reasonOf(command),
  });
  if (nobodyOn) noteNobodyOn(turn, entry, nobodyOn);
  const tells: Tell[] = [{ to: [{ who: 'holder' }], template: 'handed-back', channels: ['email'] }];
  tell(turn, tells, { entry, firing: command.commandId, action: 'arrive', round: 0 });
  callAtOnce(turn, at);
}

/** Somebody above the ladder steps in; what blocks stands on the timeline by number. */
export function intervene(turn: Turn, command: Command & { name: 'intervene' }, at: Instant): void {
  const ladder = turn.policy.ladders.find(({ rungs }) => rungs.some(({ reachedBy }) => reachedBy === 'intervene'));
  const rung = ladder?.rungs.find(({ reachedBy }) => reachedBy === 'intervene');
  if (!ladder || !rung) return;
  const { commandId } = command;
  log(turn, command, at, { type: 'intervened', count: command.blockers });
  climb(turn, { ladder: ladder.id, rung: rung.id, at, because: becauseOf(command), firing: commandId, commandId });
}
