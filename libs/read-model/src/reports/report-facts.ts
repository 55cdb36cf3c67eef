import type { Because, ClockRow, EntryType, Instant, TicketStatus } from '@stepladder/domain';
import type { EntryFacts } from '../tables/timeline';

/** Which tickets a report is about: those opened in [`fromAt`, `toAt`), as they are classified now. */
export type ReportFilter = {
  policy?: string;
  fromAt?: Instant;
  toAt?: Instant;
  priority?: string;
  area?: string;
  /** The rung it stands on. */
  tier?: string;
};

/** A ticket as its row shows it. */
export type ReportedTicket = {
  id: string;
  subject: string;
  policy: string;
  status: TicketStatus;
  awaiting?: string;
  priority: string;
  area?: string;
  tier: string;
  /** Who holds it. */
  holder: string[];
  /** The rung it came to, where one was asked for. */
  openedOn?: string;
  openedAt: Instant;
  resolvedAt?: Instant;
  /** The ticket's own present. */
  nowAt: Instant;
  /** When each clock was stopped by what it stops on, by clock. */
  stoppedAt: Record<string, Instant>;
};

export type ReportedClock = { ticketId: string; clock: string; label: string; cycle: number; state: ClockRow['state'] };

export type ReportedEntry = {
  ticketId: string;
  seq: number;
  at: Instant;
  type: EntryType;
  because: Because;
} & EntryFacts;

/** What reports are reckoned from: some tickets with all that is told of them. */
export type ReportFacts = { tickets: ReportedTicket[]; clocks: ReportedClock[]; entries: ReportedEntry[] };
