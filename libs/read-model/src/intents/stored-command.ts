import type { Command, CommandName, Instant } from '@stepladder/domain';
import { instantOf, optional } from '../instants';

/** A command, or a ticket's opening, as it is kept. */
export type StoredCommand = {
  organisation: string;
  id: string;
  ticketId: string;
  name: CommandName | 'open';
  /** As the engine gets it; an opening's facts are the intake's. */
  command?: Command;
  text?: string;
  by: string;
  /** When it counts, in the ticket's time. */
  at: Instant;
  receivedAt: Instant;
  receivedSeq: number;
  deliveredAt?: Instant;
  outcome?: 'accepted' | 'refused';
  reasons?: string[];
  decidedAt?: Instant;
};

export const commandColumns = `organisation, id, ticket_id, name, facts, text, fingerprint, by, at, received_at, received_seq,
  delivered_at, outcome, reasons, decided_at`;

export type CommandColumns = {
  organisation: string;
  id: string;
  ticket_id: string;
  name: CommandName | 'open';
  facts: Command | null;
  text: string | null;
  fingerprint: string;
  by: string;
  at: Date;
  received_at: Date;
  received_seq: number;
  delivered_at: Date | null;
  outcome: 'accepted' | 'refused' | null;
  reasons: string[] | null;
  decided_at: Date | null;
};

export function storedCommandOf(row: CommandColumns): StoredCommand {
  return {
    organisation: row.organisation,
    id: row.id,
    ticketId: row.ticket_id,
    name: row.name,
    ...optional('command', row.facts),
    ...optional('text', row.text),
    by: row.by,
    at: instantOf(row.at),
    receivedAt: instantOf(row.received_at),
    receivedSeq: Number(row.received_seq),
    ...optional('deliveredAt', row.delivered_at && instantOf(row.delivered_at)),
    ...optional('outcome', row.outcome),
    ...optional('reasons', row.reasons),
    ...optional('decidedAt', row.decided_at && instantOf(row.decided_at)),
  };
}
