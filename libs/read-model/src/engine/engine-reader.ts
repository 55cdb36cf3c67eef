import type { DueFacts, Instant, RatedClock, Ticket } from '@stepladder/domain';
import type { DataSource } from 'typeorm';
import { instantOf } from '../instants';
import { rowOf, rowsOf } from '../rows';
import * as statements from './statements';

/** What came late in the last day: how many entries, by how much in real time, and the tickets of the latest. */
export type Lateness = {
  count: number;
  p50Ms: number;
  p99Ms: number;
  maxMs: number;
  tickets: { ticketId: string; policy: string; lateByMs: number; at: Instant }[];
};

/** A ticket with something due, as its row says and as its state is. */
export type DueTicket = {
  ticketId: string;
  subject: string;
  nextDueAt: Instant;
  nextDue: string;
  nextDueFacts?: DueFacts;
  policy: string;
  clock: RatedClock;
  state: Ticket;
};

/** A running process and when it last said that it is alive. */
export type RunningPart = { name: string; instance: string; seenAt: Instant; facts: Record<string, unknown> };

/** What waits to be told to the workflow engine, since when. */
export type Waiting = { intents: number; resends: number; oldestAt?: Instant };

/** A ticket that is to be kept elsewhere and is not yet. */
export type OpenPlacement = { ticketId: string; system: string; state: 'wanted' | 'no-transport'; problem?: string };

const HOUR_MS = 3_600_000;

/** How the workflow engine does, as far as Postgres knows. */
export class EngineReader {
  constructor(private readonly dataSource: DataSource) {}

  /** The processes of this deployment that spoke in the last hour. */
  async parts(): Promise<RunningPart[]> {
    type Columns = Omit<RunningPart, 'seenAt'> & { seen_at: Date };
    const rows = await rowsOf<Columns>(this.dataSource, statements.runningParts, [HOUR_MS]);
    return rows.map(({ seen_at, ...part }) => ({ ...part, seenAt: instantOf(seen_at) }));
  }

  async lateness(organisation: string): Promise<Lateness> {
    type Sum = { count: number; p50: number | null; p99: number | null; max: number | null };
    type Columns = { ticket_id: string; policy: string; late_by_ms: number; at: Date };
    const [sum, latest] = await Promise.all([
      rowOf<Sum>(this.dataSource, statements.lateness, [organisation]),
      rowsOf<Columns>(this.dataSource, statements.latest, [organisation]),
    ]);
    return {
      count: sum?.count ?? 0,
      p50Ms: Math.round(sum?.p50 ?? 0),
      p99Ms: Math.round(sum?.p99 ?? 0),
      maxMs: sum?.max ?? 0,
      tickets: latest.map((row) => ({
        ticketId: row.ticket_id,
        policy: row.policy,
        lateByMs: row.late_by_ms,
        at: instantOf(row.at),
      })),
    };
  }

  /** The tickets with the nearest due instants, those that have passed first. */
  async dueTickets(organisation: string, limit: number): Promise<DueTicket[]> {
    type Columns = Pick<DueTicket, 'subject' | 'policy' | 'clock' | 'state'> & {
      ticket_id: string;
      next_due_at: Date;
      next_due: string | null;
      next_due_facts: DueFacts | null;
    };
    const rows = await rowsOf<Columns>(this.dataSource, statements.dueTickets, [organisation, limit]);
    return rows.map(({ ticket_id: ticketId, next_due_at, next_due, next_due_facts, ...row }) => ({
      ...row,
      ticketId,
      nextDueAt: instantOf(next_due_at),
      nextDue: next_due ?? '',
      ...(next_due_facts ? { nextDueFacts: next_due_facts } : {}),
    }));
  }

  async waiting(organisation: string): Promise<Waiting> {
    type Columns = { intents: number; resends: number; oldest: Date | null };
    const row = await rowOf<Columns>(this.dataSource, statements.waiting, [organisation]);
    const { intents = 0, resends = 0, oldest = null } = row ?? {};
    return { intents, resends, ...(oldest ? { oldestAt: instantOf(oldest) } : {}) };
  }

  /** At most 100. */
  async placements(organisation: string): Promise<OpenPlacement[]> {
    type Columns = Omit<OpenPlacement, 'ticketId' | 'problem'> & { ticket_id: string; problem: string | null };
    const rows = await rowsOf<Columns>(this.dataSource, statements.openPlacements, [organisation]);
    return rows.map(({ ticket_id: ticketId, problem, ...row }) => ({
      ...row,
      ticketId,
      ...(problem === null ? {} : { problem }),
    }));
  }
}
