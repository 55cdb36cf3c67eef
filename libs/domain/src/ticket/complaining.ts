import { arrive } from '../ladder/climb';
import { presentIndex } from '../ladder/where-it-stands';
import { tell } from '../notices/tell';
import { tellOf } from '../notices/tell-of';
import type { Ladder } from '../policy/ladder';
import type { Policy } from '../policy/policy';
import { ladderOf, rungAt } from '../policy/policy-in-force';
import type { Instant } from '../time/instant';
import type { Command, CommandName } from './command';
import type { Turn } from './turn';
import { becauseOf, log } from './write-line';

type Of<Name extends CommandName> = Command & { name: Name };

/** The ladder that complaints climb; undefined where the policy has none. */
export function complaintLadder({ ladders }: Policy): Ladder | undefined {
  return ladders.find(({ climbedBy }) => climbedBy === 'complain');
}

/** Whether a command is a complaint or settles one: those are for tickets of any status, closed ones too. */
export function isAboutComplaint(command: Command): boolean {
  return command.name === 'complain' || (command.name === 'resolve' && command.ladder !== undefined);
}

/**
 * A complaint about how the ticket is handled: one rung up the ladder of complaints each time, whatever the ticket's status
 * and without touching its work; at the top whoever stands there is told again (semantics: Ladders).
 */
export function complain(turn: Turn, command: Of<'complain'>, at: Instant): void {
  const ladder = complaintLadder(turn.policy);
  if (!ladder) return;
  const { commandId, onBehalfOf } = command;
  const present = presentIndex(turn.ticket, ladder);
  const index = Math.min(present + 1, ladder.rungs.length - 1);
  const rung = rungAt(ladder, index);
  const person = onBehalfOf === undefined ? {} : { person: onBehalfOf };
  const complained = log(turn, command, at, { type: 'complained', ladder: ladder.id, rung: rung.id, ...person });
  const move = { ladder: ladder.id, rung: rung.id, at, because: becauseOf(command), firing: commandId, commandId };
  const entry = index > present ? arrive(turn, ladder, index, move) : complained;
  if (entry === complained) tell(turn, rung.tells, { entry, firing: commandId, action: 'arrive', round: 0 });
  tellOf(turn, entry, [{ who: 'accountable' }], { template: 'complained' });
}

/** Ends a complaint; the next one begins on the first rung again. The requester is told. */
export function settleComplaint(turn: Turn, command: Of<'resolve'> & { ladder: string }, at: Instant): void {
  const ladder = ladderOf(turn.policy, command.ladder);
  const position = turn.ticket.positions[ladder.id];
  if (!position) return;
  turn.change({ positions: { ...turn.ticket.positions, [ladder.id]: { ...position, settledAt: at } } });
  const rung = rungAt(ladder, position.rung).id;
  const entry = log(turn, command, at, { type: 'complaint-settled', ladder: ladder.id, rung });
  tellOf(turn, entry, [{ who: 'requester' }]);
}
