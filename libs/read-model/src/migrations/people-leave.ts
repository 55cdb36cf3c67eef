import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when somebody works here no more, and the order in which people are listed. */
export class PeopleLeave1795610000000 implements MigrationInterface {
  name = 'PeopleLeave1795610000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person ADD COLUMN deactivated_at timestamptz(3)`);
    await runner.query(
      `CREATE INDEX person_organisation_display_name_id_idx ON person (organisation, display_name, id)`,
    );
  }

  /** Migrations go forward only (decisions 22). */
  async down(): Promise<void> {
    throw new Error('who has left is not called back: restore a backup instead');
  }
}
