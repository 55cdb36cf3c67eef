import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which writings of which tables are news of a ticket; a message that is only being sent is none. */
const news = [
  { table: 'intake', event: 'INSERT' },
  { table: 'ticket', event: 'INSERT OR UPDATE' },
  { table: 'timeline', event: 'INSERT' },
  { table: 'message', event: 'INSERT' },
  { table: 'message', event: 'UPDATE', when: `NEW.state <> 'sending'` },
];
const before = {
  intake: ['insert'],
  ticket: ['insert', 'update'],
  timeline: ['insert'],
  message: ['insert', 'update'],
};

/**
 * News is told row by row: nearly every statement writes one row, and to gather what a statement wrote into a table of its own
 * costs more than telling it. Postgres still tells equal news of one transaction once.
 */
export class NewsByRow1795650000000 implements MigrationInterface {
  name = 'NewsByRow1795650000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, events] of Object.entries(before))
      for (const event of events) await runner.query(`DROP TRIGGER ${table}_news_${event} ON ${table}`);
    await runner.query(`CREATE OR REPLACE FUNCTION tell_ticket_news() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('ticket_news', NEW.organisation || ' ' || NEW.ticket_id);
        RETURN NULL;
      END
    $$`);
    for (const { table, event, when } of news)
      await runner.query(`CREATE TRIGGER ${table}_news_${event.toLowerCase().replaceAll(' ', '_')} AFTER ${event} ON ${table}
        FOR EACH ROW ${when === undefined ? '' : `WHEN (${when})`} EXECUTE FUNCTION tell_ticket_news()`);
  }

  /** Migrations go forward only (decisions 22). */
  async down(): Promise<void> {
    throw new Error('news of tickets are not told by statement again: restore a backup instead');
  }
}
