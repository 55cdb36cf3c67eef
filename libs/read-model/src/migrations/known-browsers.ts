import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what a person recognises the browsers they are signed in with. */
export class KnownBrowsers1795660000000 implements MigrationInterface {
  name = 'KnownBrowsers1795660000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE session ADD COLUMN user_agent text, ADD COLUMN last_seen_at timestamptz(3)`);
  }

  /** Migrations go forward only (decisions 22). */
  async down(): Promise<void> {
    throw new Error('what a browser was called is not forgotten: restore a backup instead');
  }
}
