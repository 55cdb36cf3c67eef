import type { DataSource } from 'typeorm';
import { instantOf, optional } from '../instants';
import type { ReportedClock, ReportedEntry, ReportedTicket, ReportFacts, ReportFilter } from './report-facts';
import { reportQuestions, type ClockColumns, type EntryColumns, type TicketColumns } from './report-statements';

/** What reports are reckoned from: rows and entries that the engine's publications wrote, nothing reckoned here. */
export class ReportReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Tickets, their clocks and what happened to them, all as of one moment. Errors are those of Postgres. */
  async facts(organisation: string, filter: ReportFilter): Promise<ReportFacts> {
    const { values, tickets, clocks, entries } = reportQuestions(organisation, filter);
    return this.dataSource.transaction('REPEATABLE READ', async (moment) => ({
      tickets: (await moment.query<TicketColumns[]>(tickets, values)).map(ticketOf),
      clocks: (await moment.query<ClockColumns[]>(clocks, values)).map(clockOf),
      entries: (await moment.query<EntryColumns[]>(entries, values)).map(entryOf),
    }));
  }
}

function ticketOf(row: TicketColumns): ReportedTicket {
  return {
    id: row.ticket_id,
    subject: row.subject,
    policy: row.policy,
    status: row.status,
    ...optional('awaiting', row.awaiting),
    priority: row.priority,
    ...optional('area', row.area),
    tier: row.tier,
    ...optional('openedOn', row.opened_on),
    openedAt: instantOf(row.opened_at),
    ...optional('resolvedAt', row.resolved_at && instantOf(row.resolved_at)),
    nowAt: Math.floor(Number(row.now_at)),
    stoppedAt: row.stopped_at ?? {},
  };
}

function clockOf({ ticket_id: ticketId, clock, label, cycle, state }: ClockColumns): ReportedClock {
  return { ticketId, clock, label, cycle: Number(cycle), state };
}

function entryOf({ ticket_id: ticketId, seq, at, type, because, facts }: EntryColumns): ReportedEntry {
  return { ticketId, seq: Number(seq), at: instantOf(at), type, because, ...facts };
}
