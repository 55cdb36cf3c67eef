import { climb, stand } from '../ladder/climb';
import { tell } from '../notices/tell';
import type { Tell } from '../policy/audience';
import { functionalLadder, ladderOf, rungAt } from '../policy/policy-in-force';
import type { Instant } from '../time/instant';
import type { Command } from './command';
import type { Turn } from './turn';
import { rungMeant } from './why-not/moving';
import { becauseOf, log } from './write-line';

/** A person moves the ticket up (semantics: Ladders, Escalating by hand). */
export function escalate(turn: Turn, command: Command & { name: 'escalate' }, at: Instant): void {
  const ladder = command.ladder === undefined ? functionalLadder(turn.policy) : ladderOf(turn.policy, command.ladder);
  const present = turn.ticket.positions[ladder.id]?.rung ?? -1;
  const rung = rungAt(ladder, rungMeant(ladder, present, command.to, 1));
  const { commandId, reason } = command;
  const because = becauseOf(command);
  climb(turn, {
    ladder: ladder.id,
    rung: rung.id,
    at,
    because,
    firing: commandId,
    commandId,
    ...(reason === undefined ? {} : { reason }),
  });
}

/** A person moves the ticket down; clocks of the tier go on from what they had used. */
export function handBack(turn: Turn, command: Command & { name: 'hand-back' }, at: Instant): void {
  const ladder = functionalLadder(turn.policy);
  const present = turn.ticket.positions[ladder.id]?.rung ?? 0;
  const index = rungMeant(ladder, present, command.to, -1);
  stand(turn, ladder, index, at);
  const rung = rungAt(ladder, index);
  const reason = command.reason === undefined ? {} : { reason: command.reason };
  const where = { ladder: ladder.id, rung: rung.id, fromRung: rungAt(ladder, present).id };
  const entry = turn.record({
    at,
    type: 'handed-back',
    because: becauseOf(command),
    commandId: command.commandId,
    ...where,
    ...reason,
  });
  const tells: Tell[] = [{ to: [{ who: 'holder' }], template: 'handed-back', channels: ['email'] }];
  tell(turn, tells, { entry, firing: command.commandId, action: 'arrive', round: 0 });
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
