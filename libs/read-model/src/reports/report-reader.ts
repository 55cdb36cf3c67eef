import type { DataSource } from 'typeorm';
import { instantOf, optional } from '../instants';
import type { ReportedClock, ReportedEntry, ReportedTicket, ReportFacts, ReportFilter } from './report-facts';
import { clocksOfTickets, entriesOfTickets, ticketQuestions } from './report-statements';
import type { ClockColumns, EntryColumns, TicketColumns } from './report-statements';

/** So many tickets are in memory at a time: reading them is a moment, and whoever else asks is answered in between. */
const atATime = 500;

/** What reports are reckoned from: rows and entries that the engine's publications wrote, nothing reckoned here. */
export class ReportReader {
  constructor(private readonly dataSource: DataSource) {}

  /** How many tickets these are. */
  async count(organisation: string, filter: ReportFilter): Promise<number> {
    const { values, count } = ticketQuestions(organisation, filter);
    const [row] = await this.dataSource.query<{ count: string | number }[]>(count, values);
    return Number(row?.count);
  }

  /**
   * Gives `take` tickets, their clocks and what happened to them, all as of one moment, some hundred tickets at a time in
   * the order of their numbers. Errors are those of Postgres and of `take`.
   */
  async each(organisation: string, filter: ReportFilter, take: (facts: ReportFacts) => void): Promise<void> {
    const { values, tickets } = ticketQuestions(organisation, filter);
    await this.dataSource.transaction('REPEATABLE READ', async (moment) => {
      let rows: TicketColumns[] = [];
      do {
        const after = rows.at(-1)?.number ?? 0;
        rows = await moment.query<TicketColumns[]>(tickets, [...values, after, atATime]);
        const which = [organisation, rows.map(({ ticket_id: id }) => id)];
        const clocks = await moment.query<ClockColumns[]>(clocksOfTickets, which);
        const entries = await moment.query<EntryColumns[]>(entriesOfTickets, which);
        take({ tickets: rows.map(ticketOf), clocks: clocks.map(clockOf), entries: entries.map(entryOf) });
      } while (rows.length === atATime);
    });
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
    holder: row.holder,
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
