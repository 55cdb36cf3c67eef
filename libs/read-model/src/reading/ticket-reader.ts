import type { ClockRow, Ticket } from '@stepladder/domain';
import type { DataSource } from 'typeorm';
import { instantOf } from '../instants';
import { pageOf, type Paging } from '../paging/cursor';
import { rowOf, rowsOf } from '../rows';
import { clockRowOf, clocksOfTicket, timelineOfTicket, toldEntryOf } from './life';
import type { ClockColumns, EntryColumns, ToldEntry } from './life';
import { keptTicket, keptTicketOf, type KeptColumns, type KeptTicket } from './kept-ticket';
import { joinedTicket, listedTicketOf, shownColumns, shownTicketOf, ticketColumns } from './listed-ticket';
import type { ListedTicket, ShownColumns, ShownTicket, TicketColumns } from './listed-ticket';
import { placementsOfTicket, shownPlacementOf, type PlacementColumns } from './placements';
import { clocksOfTickets, statesOfTickets, type StateColumns } from './states-of-tickets';
import { cursorOf, placeOf } from './ticket-cursor';
import { conditionsOf, type TicketFilter } from './ticket-filter';
import { isAfter, orderInSql, type TicketOrder } from './ticket-order';
import { messagesOfTicket, toldMessageOf, type MessageColumns, type ToldMessage } from './told';

/** How many tickets, what comes first, and from where on: `cursor` is what the page before gave as `next`. */
export type Page = Paging & TicketOrder;

/** Everything lists and pages show, from Postgres alone; another organisation's tickets are not there at all. */
export class TicketReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Tickets past a target, then by the next breach, or the most urgent first; what is over comes last. @throws BadCursor */
  async list(
    organisation: string,
    filter: TicketFilter,
    { limit, cursor, ...order }: Page,
  ): Promise<{ tickets: ListedTicket[]; next?: string }> {
    const values: unknown[] = [];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const conditions = [`organisation = ${bind(organisation)}`, ...conditionsOf(filter, bind)];
    const { name, urgency, place, join } = orderInSql(order, bind);
    if (cursor !== undefined) conditions.push(isAfter(place, placeOf(name, cursor), bind));
    // Which tickets it is to be is told from few columns; only theirs are then read whole.
    const page = `SELECT organisation, ticket_id, ${urgency} AS urgency FROM ${joinedTicket}${join}
      WHERE ${conditions.join(' AND ')} ORDER BY ${place.join(', ')} LIMIT ${bind(limit + 1)}`;
    const text = `SELECT ${ticketColumns}, urgency
      FROM (${page}) AS page JOIN (${joinedTicket}) USING (organisation, ticket_id)
      ORDER BY ${['urgency', ...place.slice(1)].join(', ')}`;
    const rows: (TicketColumns & { urgency: number })[] = await this.dataSource.query(text, values);
    const { shown, ...next } = pageOf(
      rows,
      limit,
      ({ urgency: rank, number, next_breach_at: breach, next_due_at: due }) => {
        const at = breach ?? due;
        return cursorOf(name, { urgency: rank, dueAt: at && instantOf(at), number: Number(number) });
      },
    );
    return { tickets: shown.map((row) => ({ ...listedTicketOf(row), rank: row.urgency })), ...next };
  }

  /** How many tickets a filter has, on all pages. */
  async count(organisation: string, filter: TicketFilter): Promise<number> {
    const values: unknown[] = [];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const conditions = [`organisation = ${bind(organisation)}`, ...conditionsOf(filter, bind)];
    const text = `SELECT count(*)::int AS count FROM ${joinedTicket} WHERE ${conditions.join(' AND ')}`;
    const [row]: { count: number }[] = await this.dataSource.query(text, values);
    return row?.count ?? 0;
  }

  /** The whole states and the clocks of several tickets, by id; what a workflow has not written yet is missing. */
  async livesOf(
    organisation: string,
    ticketIds: string[],
  ): Promise<{ states: Map<string, Ticket>; clocks: Map<string, ClockRow[]> }> {
    const [states, rows] = await Promise.all([
      rowsOf<StateColumns>(this.dataSource, statesOfTickets, [organisation, ticketIds]),
      rowsOf<ClockColumns & { ticket_id: string }>(this.dataSource, clocksOfTickets, [organisation, ticketIds]),
    ]);
    const clocks = new Map<string, ClockRow[]>();
    for (const row of rows) clocks.set(row.ticket_id, [...(clocks.get(row.ticket_id) ?? []), clockRowOf(row)]);
    return { states: new Map(states.map((row) => [row.ticket_id, row.state])), clocks };
  }

  async get(organisation: string, ticketId: string): Promise<ShownTicket | undefined> {
    const [row, clocks, placements] = await Promise.all([
      rowOf<ShownColumns>(this.dataSource, shownTicket, [organisation, ticketId]),
      this.clocks(organisation, ticketId),
      rowsOf<PlacementColumns>(this.dataSource, placementsOfTicket, [organisation, ticketId]),
    ]);
    return row && shownTicketOf(row, clocks, placements.map(shownPlacementOf));
  }

  /** The ticket's whole state, to reckon with. */
  async kept(organisation: string, ticketId: string): Promise<KeptTicket | undefined> {
    const row = await rowOf<KeptColumns>(this.dataSource, keptTicket, [organisation, ticketId]);
    return row && keptTicketOf(row);
  }

  /** The policy that a ticket goes by, in the version that it was opened under or has changed to. */
  async policyOf(
    organisation: string,
    ticketId: string,
  ): Promise<{ policy: string; policyVersion: number } | undefined> {
    type Columns = { policy: string; policy_version: number };
    const row = await rowOf<Columns>(this.dataSource, policyOfTicket, [organisation, ticketId]);
    return row && { policy: row.policy, policyVersion: Number(row.policy_version) };
  }

  /** What happened, in the order in which it counts. */
  async timeline(organisation: string, ticketId: string): Promise<ToldEntry[]> {
    return (await rowsOf<EntryColumns>(this.dataSource, timelineOfTicket, [organisation, ticketId])).map(toldEntryOf);
  }

  async clocks(organisation: string, ticketId: string): Promise<ClockRow[]> {
    return (await rowsOf<ClockColumns>(this.dataSource, clocksOfTicket, [organisation, ticketId])).map(clockRowOf);
  }

  /** Who was told what, and whether it arrived. */
  async messages(organisation: string, ticketId: string): Promise<ToldMessage[]> {
    return (await rowsOf<MessageColumns>(this.dataSource, messagesOfTicket, [organisation, ticketId])).map(
      toldMessageOf,
    );
  }
}

const shownTicket = {
  name: 'shown-ticket',
  text: `SELECT ${shownColumns} FROM ${joinedTicket} WHERE organisation = $1 AND ticket_id = $2`,
};

const policyOfTicket = {
  name: 'policy-of-ticket',
  text: `SELECT intake.policy, coalesce(ticket.policy_version, intake.policy_version) AS policy_version
    FROM ${joinedTicket} WHERE organisation = $1 AND ticket_id = $2`,
};
