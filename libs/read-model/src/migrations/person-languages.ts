import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The language in which somebody is told, and what comes next of a ticket in ids, to be said in it. */
export class PersonLanguages1795590000000 implements MigrationInterface {
  name = 'PersonLanguages1795590000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person ADD COLUMN language text
      CONSTRAINT person_language_check CHECK (language IN ('en', 'it', 'de', 'es'))`);
    await runner.query(`ALTER TABLE ticket ADD COLUMN next_due_facts jsonb`);
  }

  /** Migrations go forward only (decisions 22). */
  async down(): Promise<void> {
    throw new Error('languages that are known are not forgotten: restore a backup instead');
  }
}
