import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which statements on which tables are news of a ticket. */
const news = {
  intake: ['INSERT'],
  ticket: ['INSERT', 'UPDATE'],
  timeline: ['INSERT'],
  message: ['INSERT', 'UPDATE'],
};

/**
 * Whatever is written of a ticket is told to whoever listens: the organisation and the ticket's id, once for each ticket of
 * a transaction, because Postgres tells equal news of one transaction once.
 */
export class TicketNews1795570000000 implements MigrationInterface {
  name = 'TicketNews1795570000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE FUNCTION tell_ticket_news() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('ticket_news', organisation || ' ' || ticket_id)
          FROM (SELECT DISTINCT organisation, ticket_id FROM written) AS told;
        RETURN NULL;
      END
    $$`);
    for (const [table, events] of Object.entries(news))
      for (const event of events)
        await runner.query(`CREATE TRIGGER ${table}_news_${event.toLowerCase()} AFTER ${event} ON ${table}
          REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION tell_ticket_news()`);
  }

  /** Migrations go forward only (decisions 22). */
  async down(): Promise<void> {
    throw new Error('news of tickets are not stopped: restore a backup instead');
  }
}
