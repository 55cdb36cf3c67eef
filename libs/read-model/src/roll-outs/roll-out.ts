import type { Command, Instant, RatedClock, RungsInstead, Ticket, TicketStatus } from '@stepladder/domain';

/** Which open tickets are meant; everything said must hold, and nothing said means all. */
export type TicketChoice = { priority?: string[]; rung?: string[]; status?: TicketStatus[]; ids?: string[] };

/** A ticket that is not over, as it last stood; `state` is missing until its workflow has written it. */
export type OpenTicket = {
  ticketId: string;
  number: number;
  subject: string;
  status: TicketStatus | 'received';
  priority: string;
  rung?: string;
  version: number;
  clock: RatedClock;
  state?: Ticket;
};

/** A wish to roll a version out or back. `key` is its Idempotency-Key. */
export type RollOutIntent = {
  organisation: string;
  key: string;
  /** SHA-256 of the request in hex: the same key with another fingerprint is another request. */
  fingerprint: string;
  policy: string;
  version: number;
  by: string;
  tickets: TicketChoice;
  rungs: RungsInstead;
};

/** The command that a ticket of a roll-out is told. */
export type Change = Extract<Command, { name: 'change-policy' }>;

/** A ticket to be changed, to which version, and what became of its rungs when it was rolled out (for the way back). */
export type ToChange = { ticket: OpenTicket; version: number; rungs: RungsInstead };

/** Which rungs each ticket is told of, in the order asked. */
export type ChangesOf = (tickets: ToChange[]) => Promise<RungsInstead[]>;

/** A roll-out and how far it has come. */
export type RollOut = {
  id: string;
  policy: string;
  version: number;
  kind: 'out' | 'back';
  by: string;
  at: Instant;
  tickets: number;
  moved: number;
  refused: number;
  pending: number;
};

/** A ticket that would not go along, with its reasons. */
export type RollOutRefusal = { ticketId: string; subject: string; reasons: string[] };

/** `not-in-force`: new tickets go by another version, which is given. */
export type RollOutResult =
  | { result: 'stored' | 'replay'; id: string }
  | { result: 'conflict' | 'no-such-version' }
  | { result: 'not-in-force'; inForce: number };

/** `only-version`: there is none to go back to. */
export type RollBackResult = RollOutResult | { result: 'only-version' };
