import type { Entry, Publication } from '@stepladder/domain';
import type { DataSource } from 'typeorm';
import { rowOf, rowsOf } from '../rows';
import { publishTicket } from './publish-statement';
import { columnsOf } from './publication-columns';

/** Keeps the read model as the tickets' workflows tell it. */
export class TicketWriter {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Writes a publication in one statement. It may come twice and out of order: the greatest version of ticket and clocks
   * stays, timeline entries, messages and notices are written once by their identity, a command is answered once.
   */
  async publish(publication: Publication): Promise<void> {
    await rowsOf(this.dataSource, publishTicket, columnsOf(publication));
  }

  /** Adds an entry to a ticket whose workflow has ended, after all others; the same command adds one entry only. */
  async append(organisation: string, ticketId: string, entry: Omit<Entry, 'seq'>): Promise<void> {
    const { at, recordedAt, type, because, commandId, lateByMs: _, ...facts } = entry;
    const values = [
      organisation,
      ticketId,
      new Date(at),
      new Date(recordedAt),
      type,
      because,
      facts,
      commandId ?? null,
    ];
    await rowOf(this.dataSource, appendEntry, values);
  }
}

const appendEntry = {
  name: 'append-entry',
  text: `WITH locked AS (
    SELECT ticket_id FROM intake WHERE organisation = $1 AND ticket_id = $2 FOR NO KEY UPDATE
  )
  INSERT INTO timeline (organisation, ticket_id, seq, at, recorded_at, type, because, facts, command_id)
  SELECT $1, ticket_id, (SELECT coalesce(max(seq), 0) + 1 FROM timeline WHERE organisation = $1 AND ticket_id = $2),
    $3, $4, $5, $6, $7, $8
  FROM locked
  WHERE NOT EXISTS (SELECT FROM timeline WHERE organisation = $1 AND ticket_id = $2 AND command_id = $8)
  ON CONFLICT DO NOTHING`,
};
