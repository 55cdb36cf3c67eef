import type { PersonId } from '../policy/audience';
import type { Instant } from '../time/instant';
import type { RatedClock } from '../time/rated-clock';
import type { Answer } from './answer';
import type { Command } from './command';

export type TicketStatus =
  'open' | 'in-progress' | 'awaiting' | 'project' | 'testing' | 'resolved' | 'closed' | 'cancelled';

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
  plan?: string;
  region?: string;
  category?: string;
  area?: string;
  /** What its priority goes by, where that was said. */
  impact?: string;
  urgency?: string;
  requester: PersonId;
  participants: PersonId[];
  awaiting?: Waiting;
  resolvedAt?: Instant;
  /** Since when somebody works on it, while somebody does. */
  workingSince?: Instant;
  /** What has been confirmed or handed in, by id. */
  evidence?: string[];
  /** Questions and consultations, oldest first. */
  consultations?: Consultation[];
  suggestions?: Suggestion[];
  emergency?: Emergency;
  /** Asked for and not yet decided. */
  projectRequested?: { kind: 'project' | 'testing'; at: Instant; by: PersonId };
  /** People being reached one after the other. */
  pagings?: Paging[];
  /** Systems in which it is kept as well, or is to be. */
  placements?: string[];
  /** Where it stands on each ladder. */
  positions: Record<string, Position>;
  holder: { rung: string; people: PersonId[] };
  clocks: Record<string, ClockState>;
  /** How often what clocks had done by themselves was withdrawn, because a command received earlier arrived late. */
  corrections?: number;
  /** The greatest instant up to which everything has been decided. */
  decidedUpToAt: Instant;
  /** Rises with every change; writers keep the greatest. */
  version: number;
  /** Number of the last timeline entry. */
  seq: number;
};

/** A ticket with what is needed to answer a repeated command and to decide again when one arrives late. */
export type RememberingTicket = Ticket & { answers: Answer[]; past: Past };

/** A wait: for what, and when somebody asked to look at it again (`reviewedAt` once that was told). */
export type Waiting = { reason: string; since: Instant; by?: PersonId; reviewAt?: Instant; reviewedAt?: Instant };

/** Rung by its index in the ladder; a visit is one stay on it. */
export type Position = { rung: number; since: Instant; visit: number; acknowledgedAt?: Instant; settledAt?: Instant };

/** Somebody was asked: a rung or one of the policy's consultations (`with`), or whoever `ask` meant. */
export type Consultation = { with: string; askedAt: Instant; by: PersonId; answeredAt?: Instant };

/** What a rung suggested trying, numbered from 1 on this ticket. */
export type Suggestion = { number: number; rung: string; by: PersonId; at: Instant; outcome?: 'worked' | 'failed' };

/** A declaration; `awaiting-approval` until somebody with the right to has approved it. */
export type Emergency = {
  criterion: string;
  declaredAt: Instant;
  by: PersonId;
  state: 'awaiting-approval' | 'accepted' | 'refused';
};

/** A round of calls under way: `told` people (or rounds, when all at once) have been reached for so far. */
export type Paging = {
  id: string;
  /** The emergency's rule, or a rung's. */
  of: 'emergency' | { ladder: string; rung: string };
  beginsAt: Instant;
  told: number;
  people: PersonId[];
  acknowledgedAt?: Instant;
  exhaustedAt?: Instant;
};

/** A clock's ledger: the raw spans in which it ran (semantics: Clocks, Ledger). */
export type ClockState = {
  cycle: number;
  spans: [Instant, Instant][];
  runningSince?: Instant;
  /** How often each threshold has fired in this cycle, by id. */
  fired: Record<string, number>;
  /** Stopped by what it stops on; it does not run again in this cycle. */
  stoppedAt?: Instant;
  /** When it last fired, by threshold, where that repeats: the next round counts from there. */
  firedAt?: Record<string, Instant>;
  /** How often a hand-back has been granted more of it. */
  grants?: number;
  /** The return from which on the last grant counts. */
  grantedAt?: Instant;
  outcome?: 'met' | 'breached';
};

/** A state to go back to, the commands obeyed since, and what was done by itself since (decisions 17). */
export type Past = { base?: Ticket; facts: Fact[]; done: Deed[] };

/** A command in the order in which it counts. */
export type Fact = { command: Command; at: Instant; receivedSeq: number; accepted: boolean };

/** Something a clock did by itself, and who heard of it. */
export type Deed = { firing: string; at: Instant; moved: boolean; told: PersonId[] };
