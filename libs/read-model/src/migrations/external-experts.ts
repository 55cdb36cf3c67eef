import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Experts from outside, known by their address as requesters are. */
export class ExternalExperts1795550000000 implements MigrationInterface {
  name = 'ExternalExperts1795550000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person DROP CONSTRAINT person_kind_check`);
    await runner.query(
      `ALTER TABLE person ADD CONSTRAINT person_kind_check CHECK (kind IN ('staff', 'requester', 'external'))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX person_external_email_idx ON person (organisation, email) WHERE kind = 'external'`,
    );
  }

  /** Migrations go forward only (decisions 22). */
  async down(): Promise<void> {
    throw new Error('experts who are known are not forgotten: restore a backup instead');
  }
}
