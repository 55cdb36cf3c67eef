import type { DataSource } from 'typeorm';
import { instantOf } from '../instants';
import { rowOf, rowsOf } from '../rows';
import { chosenValues, countOpenTickets, openTicketOf, openTickets, type OpenTicketColumns } from './open-tickets';
import type { OpenTicket, RollOut, RollOutRefusal, TicketChoice } from './roll-out';
import * as statements from './statements';

type Columns = Pick<RollOut, 'id' | 'policy' | 'kind' | 'by' | 'tickets' | 'moved' | 'refused'> & {
  version: string;
  at: Date;
};

/** The open tickets of a policy, and what became of its roll-outs. */
export class RollOutReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Tickets of a choice that go by another version than `besides`, by their number, after the one given. */
  async openTickets(
    organisation: string,
    policy: string,
    choice: TicketChoice,
    { besides, after, limit }: { besides: number; after: number; limit: number },
  ): Promise<OpenTicket[]> {
    const values = [...chosenValues(organisation, policy, choice, besides), after, limit];
    return (await rowsOf<OpenTicketColumns>(this.dataSource, openTickets, values)).map(openTicketOf);
  }

  /** How many they are. */
  async count(organisation: string, policy: string, choice: TicketChoice, besides: number): Promise<number> {
    const values = chosenValues(organisation, policy, choice, besides);
    return (await rowOf<{ count: number }>(this.dataSource, countOpenTickets, values))?.count ?? 0;
  }

  /** The newest 50 of a policy. */
  async all(organisation: string, policy: string): Promise<RollOut[]> {
    const rows = await rowsOf<Columns>(this.dataSource, statements.rollOutsOfPolicy, [organisation, policy]);
    return rows.map(rollOutOf);
  }

  async find(organisation: string, policy: string, id: string): Promise<RollOut | undefined> {
    const row = await rowOf<Columns>(this.dataSource, statements.rollOutById, [organisation, policy, id]);
    return row && rollOutOf(row);
  }

  /** The tickets that would not, at most `limit` of them. */
  async refusals(organisation: string, id: string, limit: number): Promise<RollOutRefusal[]> {
    type Row = { ticket_id: string; subject: string; reasons: string[] };
    const rows = await rowsOf<Row>(this.dataSource, statements.refusalsOfRollOut, [organisation, id, limit]);
    return rows.map(({ ticket_id: ticketId, ...row }) => ({ ticketId, ...row }));
  }

  /** The tickets that have not been told yet, at most `limit` of them. */
  async toTell(organisation: string, id: string, limit: number): Promise<string[]> {
    type Row = { ticket_id: string };
    const rows = await rowsOf<Row>(this.dataSource, statements.ticketsToTell, [organisation, id, limit]);
    return rows.map(({ ticket_id }) => ticket_id);
  }
}

function rollOutOf({ version, at, ...row }: Columns): RollOut {
  const { tickets, moved, refused } = row;
  return { ...row, version: Number(version), at: instantOf(at), pending: tickets - moved - refused };
}
