import type { DataSource, EntityManager } from 'typeorm';
import { recordIn } from '../audit/audit-log';

/** Tables that hold something of a ticket, in the order in which they let go of it. */
const tables = [
  'roll_out_ticket',
  'notice',
  'message',
  'timeline',
  'clock',
  'placement',
  'ticket',
  'command',
  'intake',
];

/** Tickets to look at: which there are, and wiping them. */
export class SampleDesk {
  constructor(private readonly dataSource: DataSource) {}

  /** How many samples there are, and of how many of them the workflow has written. */
  async counts(organisation: string): Promise<{ opened: number; begun: number }> {
    const [row]: { opened: number; begun: number }[] = await this.dataSource.query(
      `SELECT count(*)::int AS opened, count(ticket.ticket_id)::int AS begun
        FROM intake LEFT JOIN ticket USING (organisation, ticket_id) WHERE organisation = $1 AND sample`,
      [organisation],
    );
    return row ?? { opened: 0, begun: 0 };
  }

  async idsOf(organisation: string): Promise<string[]> {
    const rows: { ticket_id: string }[] = await this.dataSource.query(
      `SELECT ticket_id FROM intake WHERE organisation = $1 AND sample ORDER BY number`,
      [organisation],
    );
    return rows.map(({ ticket_id }) => ticket_id);
  }

  /** How often samples were wiped, and which went the last time: something of them may have been written since. */
  async wiped(organisation: string): Promise<{ times: number; last: string[] }> {
    const rows: { tickets: string[] }[] = await this.dataSource.query(
      `SELECT facts->'tickets' AS tickets FROM audit WHERE organisation = $1 AND action = 'wipe-samples' ORDER BY at DESC, id DESC`,
      [organisation],
    );
    return { times: rows.length, last: rows[0]?.tickets ?? [] };
  }

  /** From now on nothing is written of these samples, whatever is still under way; tickets that are no samples are left alone. */
  async stopWriting(organisation: string, ids: string[]): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO wiped_ticket (organisation, ticket_id) SELECT organisation, ticket_id FROM intake
        WHERE organisation = $1 AND sample AND ticket_id = ANY($2::text[]) ON CONFLICT DO NOTHING`,
      [organisation, ids],
    );
  }

  /**
   * Deletes these tickets with everything of them and whoever asked for nothing else, and says so in the audit and to whoever
   * listens for news. Tickets that are no samples, and were not wiped before, stay.
   */
  async wipe({ organisation, actor }: { organisation: string; actor: string }, ids: string[]): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const samples = await marked(manager, organisation, ids);
      const before = (await this.wiped(organisation)).last.filter((id) => ids.includes(id));
      const gone = [organisation, [...samples.map(({ ticket_id }) => ticket_id), ...before]];
      for (const table of tables) {
        const [{ any }]: [{ any: boolean }] = await manager.query(
          `SELECT EXISTS (SELECT FROM ${table} WHERE organisation = $1 AND ticket_id = ANY($2::text[])) AS any`,
          gone,
        );
        if (any)
          await manager.query(`DELETE FROM ${table} WHERE organisation = $1 AND ticket_id = ANY($2::text[])`, gone);
      }
      await manager.query(forgetRequesters, [organisation, samples.map(({ requester }) => requester)]);
      const tickets = samples.map(({ ticket_id }) => ticket_id);
      if (tickets.length > 0) {
        await recordIn(manager, {
          organisation,
          actor,
          action: 'wipe-samples',
          subject: 'samples',
          facts: { tickets },
        });
        await manager.query(`SELECT pg_notify('ticket_news', $1 || ' ' || id) FROM unnest($2::text[]) AS id`, gone);
      }
      return tickets.length;
    });
  }
}

/** Locked, so that nobody wipes them at the same time. */
async function marked(manager: EntityManager, organisation: string, ids: string[]) {
  const rows: { ticket_id: string; requester: string }[] = await manager.query(
    `SELECT ticket_id, requester FROM intake WHERE organisation = $1 AND sample AND ticket_id = ANY($2::text[])
      ORDER BY ticket_id FOR UPDATE`,
    [organisation, ids],
  );
  return rows;
}

const forgetRequesters = `DELETE FROM person WHERE organisation = $1 AND kind = 'requester' AND id = ANY($2::text[])
  AND NOT EXISTS (SELECT FROM intake WHERE intake.organisation = $1 AND (requester = person.id OR person.id = ANY(participants)))`;
