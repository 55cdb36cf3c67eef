import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tickets to look at, which may be wiped. Their lines are the only ones of the timeline that may be deleted, and only while
 * they are marked, or once they were wiped; the mark is made at opening and never afterwards.
 */
export class SampleTickets1795700000000 implements MigrationInterface {
  name = 'SampleTickets1795700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE intake ADD COLUMN sample boolean NOT NULL DEFAULT false`);
    await runner.query(`CREATE INDEX intake_sample_idx ON intake (organisation) WHERE sample`);
    await runner.query(`CREATE TABLE wiped_ticket (
      organisation text NOT NULL,
      ticket_id text NOT NULL,
      at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT wiped_ticket_pkey PRIMARY KEY (organisation, ticket_id)
    )`);
    await runner.query(`CREATE TRIGGER intake_sample_stays BEFORE UPDATE OF sample ON intake
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await runner.query(`CREATE FUNCTION refuse_deletion_but_of_samples() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM gone) AND NOT EXISTS (
          SELECT FROM gone WHERE NOT EXISTS (
            SELECT FROM intake WHERE intake.organisation = gone.organisation AND intake.ticket_id = gone.ticket_id AND sample
          ) AND NOT EXISTS (
            SELECT FROM wiped_ticket AS wiped
            WHERE wiped.organisation = gone.organisation AND wiped.ticket_id = gone.ticket_id
          )
        ) THEN
          RETURN NULL;
        END IF;
        RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
      END
    $$`);
    await runner.query(`DROP TRIGGER timeline_append_only ON timeline`);
    await runner.query(`CREATE TRIGGER timeline_append_only BEFORE UPDATE OR TRUNCATE ON timeline
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await runner.query(`CREATE TRIGGER timeline_keeps_lines AFTER DELETE ON timeline REFERENCING OLD TABLE AS gone
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_deletion_but_of_samples()`);
  }

  /** Migrations go forward only (decisions 22). */
  async down(): Promise<void> {
    throw new Error('samples are wiped, not unmarked: restore a backup instead');
  }
}
