import type { DataSource } from 'typeorm';
import { instantOf } from '../instants';
import { rowOf, rowsOf } from '../rows';
import * as open from './open-tickets';
import type { OpenTicketColumns, RolledOutColumns } from './open-tickets';
import type { ChosenTickets, OpenTicket, RollOut, RollOutRefusal, TicketPage, ToChange } from './roll-out';
import * as statements from './statements';

type Columns = Pick<RollOut, 'id' | 'policy' | 'kind' | 'by' | 'tickets' | 'moved' | 'refused'> & {
  version: string;
  at: Date;
};

/** The open tickets of a policy, and what became of its roll-outs. */
export class RollOutReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Tickets that a roll-out would reach, by their number, after the one given: they go by another version. */
  async openTickets(chosen: ChosenTickets, { after, limit }: TicketPage): Promise<OpenTicket[]> {
    const values = [...open.chosenValues(chosen), after, limit];
    return (await rowsOf<OpenTicketColumns>(this.dataSource, open.openTickets, values)).map(open.openTicketOf);
  }

  /** How many they are. */
  async countOpen(chosen: ChosenTickets): Promise<number> {
    return this.count(open.countOpenTickets, chosen);
  }

  /** Tickets that a roll-back would reach, by their number, after the one given: a roll-out brought them to the version. */
  async rolledOutTickets(chosen: ChosenTickets, { after, limit }: TicketPage): Promise<ToChange[]> {
    const values = [...open.chosenValues(chosen), after, limit];
    return (await rowsOf<RolledOutColumns>(this.dataSource, open.rolledOutTickets, values)).map(open.wayBackOf);
  }

  /** How many they are. */
  async countRolledOut(chosen: ChosenTickets): Promise<number> {
    return this.count(open.countRolledOutTickets, chosen);
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

  /** The tickets that have not been told yet, by their number, after the one given. */
  async toTell(organisation: string, id: string, { after, limit }: TicketPage): Promise<ToTell[]> {
    type Row = { ticket_id: string; number: string };
    const rows = await rowsOf<Row>(this.dataSource, statements.ticketsToTell, [organisation, id, after, limit]);
    return rows.map(({ ticket_id: ticketId, number }) => ({ ticketId, number: Number(number) }));
  }

  private async count(statement: Parameters<typeof rowOf>[1], chosen: ChosenTickets): Promise<number> {
    return (await rowOf<{ count: number }>(this.dataSource, statement, open.chosenValues(chosen)))?.count ?? 0;
  }
}

/** A ticket that is to hear of a change. */
export type ToTell = { ticketId: string; number: number };

function rollOutOf({ version, at, ...row }: Columns): RollOut {
  const { tickets, moved, refused } = row;
  return { ...row, version: Number(version), at: instantOf(at), pending: tickets - moved - refused };
}
