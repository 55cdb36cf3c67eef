import { runClocks } from '../clocks/run-clocks';
import { endEmergency } from '../paging/stop-pagings';
import type { Instant } from '../time/instant';
import { IN_WORDS, type Command } from './command';
import type { Entry, EntryType } from './entry';
import type { TicketStatus } from './ticket';
import type { Turn } from './turn';

/** What a line of the timeline says beside when and why. */
export type Line = Partial<Entry> & { type: EntryType };

export type Becoming = Line & { status: TicketStatus };

/** Writes on the timeline what a command did. */
export function log(turn: Turn, command: Command, at: Instant, { type, ...facts }: Line): Entry {
  return turn.record({ at, type, because: becauseOf(command), commandId: command.commandId, ...facts });
}

/** Gives the ticket another status; its clocks run or stand still by it. */
export function become(turn: Turn, command: Command, at: Instant, into: Becoming): Entry {
  const { status, type, ...facts } = into;
  turn.change({ status });
  if (isOver(status)) endEmergency(turn);
  runClocks(turn, at);
  return log(turn, command, at, { type, status, ...facts });
}

/** Whether nobody works on a ticket of that status any more. */
export function isOver(status: TicketStatus): boolean {
  return status === 'resolved' || status === 'closed' || status === 'cancelled';
}

/** The first sign of work. */
export function beginProgress(turn: Turn): void {
  if (turn.ticket.status === 'open') turn.change({ status: 'in-progress' });
}

/** A reason as an entry says it: one of the policy's codes; words stand with the command. */
export function reasonOf({ reason }: { reason?: string }): { reason?: string } {
  return reason === undefined || reason === IN_WORDS ? {} : { reason };
}

/** A command as the cause of an entry. */
export function becauseOf(command: Command): Entry['because'] {
  return { code: 'command', command: command.name, by: command.by };
}
