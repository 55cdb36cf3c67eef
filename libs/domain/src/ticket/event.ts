import type { Instant } from '../time/instant';
import type { Command } from './command';

/** What may happen to a ticket. `now` is the ticket's time when it is decided upon. */
export type TicketEvent =
  /** A person's command; it counts from `at`, when it was received, in the order `receivedSeq`. */
  | { type: 'commanded'; command: Command; at: Instant; receivedSeq: number; now: Instant }
  /** A due instant has come. */
  | { type: 'due-reached'; now: Instant }
  /** A message could not be delivered and was given up. */
  | { type: 'message-not-delivered'; messageId: string; person: string; now: Instant };
