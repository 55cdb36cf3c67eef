import type { Command, Instant, RatedClock } from '@stepladder/domain';
import type { Outsider } from '../directory/directory';
import type { Given } from './given';
import type { StoredCommand } from './stored-command';

type Intent = {
  organisation: string;
  /** SHA-256 of the request in hex: the same id with another fingerprint is another request. */
  fingerprint: string;
  /** When it counts; only for principals with the right `set-at`. Otherwise it is Postgres' time. */
  at?: Instant;
  /** Who asked, for the audit, where that is not the person it is done for. */
  actor?: string;
};

/** A wish to open a ticket, checked against its policy. */
export type OpeningIntent = Intent & {
  /** The Idempotency-Key. */
  commandId: string;
  by: string;
  policy: string;
  policyVersion: number;
  subject: string;
  description?: string;
  /** Who asks: the id of a person, or somebody by address, who is known from now on. */
  requester: string | Outsider;
  participants: string[];
  priority: string;
  rung?: string;
  given?: Given;
  externalId?: string;
  /** To look at only, until the samples are wiped; what follows up a sample is one as well. */
  sample?: boolean;
  /** How the ticket's time runs; real time unless said otherwise, and from now unless a real origin is said. */
  clock?: { rate: number; virtualOriginAt?: Instant; realOriginAt?: Instant };
};

export type OpenedTicket = {
  ticketId: string;
  number: number;
  openedAt: Instant;
  receivedAt: Instant;
  /** The id of whoever asked. */
  requester: string;
  clock: RatedClock;
};

/** `replay`: this very request came before, and this is its ticket. `conflict`: its key was used for another request. */
export type OpeningResult =
  | { result: 'stored' | 'replay'; ticket: OpenedTicket }
  | { result: 'conflict' }
  | { result: 'external-id-taken'; ticketId: string };

/** A command for a ticket; `text` is what the person wrote. */
export type CommandIntent = Intent & { ticketId: string; command: Command; text?: string };

export type CommandResult =
  { result: 'stored' | 'replay'; command: StoredCommand } | { result: 'conflict' } | { result: 'no-such-ticket' };
