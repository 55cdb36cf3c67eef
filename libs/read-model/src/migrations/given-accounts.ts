import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts that administrators give to colleagues and take back: the one-time password, and since when one is shut. */
export class GivenAccounts1795720000000 implements MigrationInterface {
  name = 'GivenAccounts1795720000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE account ADD COLUMN one_time_until timestamptz(3), ADD COLUMN disabled_at timestamptz(3)`,
    );
    await runner.query(`CREATE INDEX account_organisation_person_idx ON account (organisation, person)`);
  }

  /** Migrations go forward only (decisions 22). */
  async down(): Promise<void> {
    throw new Error('accounts that were given are not forgotten: restore a backup instead');
  }
}
