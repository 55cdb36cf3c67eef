import type { PersonId } from '../policy/audience';
import type { Instant } from '../time/instant';
import type { RatedClock } from '../time/rated-clock';
import type { Answer } from './answer';
import type { Command } from './command';

export type TicketStatus = 'open' | 'in-progress' | 'awaiting' | 'resolved' | 'closed' | 'cancelled';

/** What a ticket is at one moment: ids and facts, never its text or a person's address. */
export type Ticket = {
  /** The workflow's id, `<organisation>-<number>`. */
  id: string;
  organisation: string;
  policy: { id: string; version: number };
  clock: RatedClock;
  openedAt: Instant;
  status: TicketStatus;
  priority: string;
  requester: PersonId;
  participants: PersonId[];
  awaiting?: { reason: string; since: Instant };
  resolvedAt?: Instant;
  /** Where it stands on each ladder. */
  positions: Record<string, Position>;
  holder: { rung: string; people: PersonId[] };
  clocks: Record<string, ClockState>;
  /** The greatest instant up to which everything has been decided. */
  decidedUpToAt: Instant;
  /** Rises with every change; writers keep the greatest. */
  version: number;
  /** Number of the last timeline entry. */
  seq: number;
};

/** A ticket with what is needed to answer a repeated command and to decide again when one arrives late. */
export type RememberingTicket = Ticket & { answers: Answer[]; past: Past };

/** Rung by its index in the ladder; a visit is one stay on it. */
export type Position = { rung: number; since: Instant; visit: number; acknowledgedAt?: Instant };

/** A clock's ledger: the raw spans in which it ran (semantics: Clocks, Ledger). */
export type ClockState = {
  cycle: number;
  spans: [Instant, Instant][];
  runningSince?: Instant;
  /** How often each threshold has fired in this cycle, by id. */
  fired: Record<string, number>;
  outcome?: 'met' | 'breached';
};

/** A state to go back to, the commands obeyed since, and what was done by itself since (decisions 17). */
export type Past = { base?: Ticket; facts: Fact[]; done: Deed[] };

/** A command in the order in which it counts. */
export type Fact = { command: Command; at: Instant; receivedSeq: number; accepted: boolean };

/** Something a clock did by itself, and who heard of it. */
export type Deed = { firing: string; at: Instant; moved: boolean; told: PersonId[] };
