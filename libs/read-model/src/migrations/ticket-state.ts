import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A ticket's whole state beside its row, so that what comes next can be reckoned from Postgres alone. */
export class TicketState1795530000000 implements MigrationInterface {
  name = 'TicketState1795530000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE ticket ADD COLUMN state jsonb`);
  }

  /** Migrations go forward only (decisions 22). */
  async down(): Promise<void> {
    throw new Error('the state of tickets is not taken back: restore a backup instead');
  }
}
