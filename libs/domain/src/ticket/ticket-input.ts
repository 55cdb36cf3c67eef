import type { CalendarWindow } from '../calendar/calendar-window';
import type { EarlierPolicy } from '../policy/complete-policy';
import type { Policy } from '../policy/policy';
import type { Command } from './command';
import type { Entry } from './entry';
import type { Answer } from './answer';
import type { Message, Placement } from './effect';
import type { Opening } from './open-ticket';
import type { TicketSnapshot } from './snapshot';
import type { RememberingTicket, TicketStatus } from './ticket';
import type { Instant } from '../time/instant';

/** All that a ticket's workflow starts with: the policy as it was when the ticket was opened, and a stretch of its calendars. */
export type TicketInput = {
  opening: Opening;
  policy: Policy | EarlierPolicy;
  windows: CalendarWindow[];
  carried?: Carried;
};

/** What goes with a ticket when its workflow continues as new: state, and the effects not yet known to be done. */
export type Carried = {
  ticket: RememberingTicket;
  publication: Publication | undefined;
  messages: Message[];
  placements?: Placement[];
};

/**
 * What a ticket's workflow leaves behind when it ends. With `ticket` a complaint wakes it again (ADR 0011); what ended before
 * complaints could do so has none.
 */
export type TicketEnd = { status: TicketStatus; version: number; ticket?: RememberingTicket };

/** The payload of a command's signal; the signal's name is `signalNameOf` it. */
export type ReceivedCommand = { command: Command; at: Instant; receivedSeq: number };

/** What is written to the read model in one go; `snapshot` counts by its version, the rest by identity. */
export type Publication = {
  snapshot: TicketSnapshot;
  entries: Entry[];
  answers: { answer: Answer; at: Instant }[];
  messages: Message[];
  /** Other systems in which it is to be kept, each once for ever. */
  placements?: Placement[];
};

/** Signals are named as people speak: a wait by its reason, everything else by the command. */
export function signalNameOf(command: Command): string {
  return command.name === 'await' ? command.reason : command.name;
}
