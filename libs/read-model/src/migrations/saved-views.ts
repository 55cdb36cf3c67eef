import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Views of the queue that people keep. */
export class SavedViews1795710000000 implements MigrationInterface {
  name = 'SavedViews1795710000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE saved_view (
      organisation text NOT NULL REFERENCES organisation (id),
      id text NOT NULL,
      person text NOT NULL,
      name text NOT NULL,
      filters jsonb NOT NULL,
      shared boolean NOT NULL DEFAULT false,
      created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      removed_at timestamptz(3),
      CONSTRAINT saved_view_pkey PRIMARY KEY (organisation, id)
    )`);
    await runner.query(
      `CREATE UNIQUE INDEX saved_view_name_idx ON saved_view (organisation, person, name) WHERE removed_at IS NULL`,
    );
  }

  /** Migrations go forward only (decisions 22). */
  async down(): Promise<void> {
    throw new Error('views of the queue are not taken back: restore a backup instead');
  }
}
