import type { PolicyInForce } from '../policy/policy-in-force';
import type { Instant } from '../time/instant';
import type { Command } from './command';

/** What may happen to a ticket. `now` is the ticket's time when it is decided upon. */
export type TicketEvent =
  /** A person's command; it counts from `at`, when it was received, in the order `receivedSeq`. */
  | {
      type: 'commanded';
      command: Command;
      at: Instant;
      receivedSeq: number;
      now: Instant;
      /** For `change-policy`: the version it asks for, with its calendars; absent when there is none. */
      next?: PolicyInForce;
    }
  /** A due instant has come. */
  | { type: 'due-reached'; now: Instant }
  /** A message could not be delivered and was given up. */
  | { type: 'message-not-delivered'; messageId: string; person: string; now: Instant };
