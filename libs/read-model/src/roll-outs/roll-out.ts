import type { Command, Instant, RatedClock, RungsInstead, Ticket, TicketStatus } from '@stepladder/domain';

/** Which open tickets are meant; everything said must hold, and nothing said means all. */
export type TicketChoice = {
  priority?: string[];
  rung?: string[];
  status?: TicketStatus[];
  ids?: string[];
  except?: string[];
};

/** Tickets of a policy that a roll-out of a version would reach, or that one has reached. */
export type ChosenTickets = { organisation: string; policy: string; version: number; tickets: TicketChoice };

/** Which of many are read at once. */
export type TicketPage = { after: number; limit: number };

/** A ticket that is not over, as it last stood; `state` is missing until its workflow has written it, or where nobody needs it. */
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
export type RollOutIntent = ChosenTickets & {
  key: string;
  /** SHA-256 of the request in hex: the same key with another fingerprint is another request. */
  fingerprint: string;
  by: string;
  rungs: RungsInstead;
};

/** The command that a ticket of a roll-out is told. */
export type Change = Extract<Command, { name: 'change-policy' }>;

/** A ticket to be changed, to which version, and on the way back what became of its rungs when it was rolled out. */
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
