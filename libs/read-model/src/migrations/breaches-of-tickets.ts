import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a ticket stands to its targets is part of its row, by which lists come and boards count: nobody need look through all clocks. */
export class BreachesOfTickets1795730000000 implements MigrationInterface {
  name = 'BreachesOfTickets1795730000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE ticket ADD COLUMN breached boolean NOT NULL DEFAULT false, ADD COLUMN next_breach_at timestamptz(3)`,
    );
    await runner.query(`UPDATE ticket SET breached = clocks.breached, next_breach_at = clocks.next_breach_at
      FROM (SELECT organisation, ticket_id, bool_or(state = 'breached') AS breached,
        min(coalesce(target_due_at, next_due_at)) FILTER (WHERE state = 'running') AS next_breach_at
        FROM clock GROUP BY organisation, ticket_id) AS clocks
      WHERE clocks.organisation = ticket.organisation AND clocks.ticket_id = ticket.ticket_id`);
  }

  /** Migrations go forward only (decisions 22). */
  async down(): Promise<void> {
    throw new Error('how tickets stand to their targets is not forgotten: restore a backup instead');
  }
}
