import type { Instant } from '../time/instant';
import type { Command } from './command';
import type { Turn } from './turn';
import { log } from './write-line';

/** One person holds it from now on, on the same rung. */
export function assign(turn: Turn, command: Command & { name: 'assign' }, at: Instant): void {
  turn.handTo({ ...turn.ticket.holder, people: [command.person] });
  log(turn, command, at, { type: 'assigned', person: command.person });
}

/** One more person is involved. */
export function addParticipant(turn: Turn, command: Command & { name: 'add-participant' }, at: Instant): void {
  turn.change({ participants: [...new Set([...turn.ticket.participants, command.person])] });
  log(turn, command, at, { type: 'participant-added', person: command.person });
}

/** Words for the timeline, which stand in the row. */
export function note(turn: Turn, command: Command, at: Instant): void {
  log(turn, command, at, { type: 'noted' });
}
