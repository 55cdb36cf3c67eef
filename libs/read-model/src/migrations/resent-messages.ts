import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Wishes to send a message again, and the order in which the list of all messages is read. */
export class ResentMessages1795580000000 implements MigrationInterface {
  name = 'ResentMessages1795580000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE resend (
      organisation text NOT NULL,
      id text NOT NULL,
      message_id text NOT NULL,
      by text NOT NULL,
      at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      begun_at timestamptz(3),
      CONSTRAINT resend_pkey PRIMARY KEY (organisation, id)
    )`);
    await runner.query(`CREATE INDEX resend_waiting_idx ON resend (at) WHERE begun_at IS NULL`);
    await runner.query(`CREATE INDEX message_organisation_at_id_idx ON message (organisation, at, id)`);
  }

  /** Migrations go forward only (decisions 22). */
  async down(): Promise<void> {
    throw new Error('wishes to send again are not taken back: restore a backup instead');
  }
}
