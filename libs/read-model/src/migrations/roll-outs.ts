import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Roll-outs of policy versions with their tickets, and versions that are withdrawn. */
export class RollOuts1795690000000 implements MigrationInterface {
  name = 'RollOuts1795690000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE published_policy ADD COLUMN withdrawn_at timestamptz(3)`);
    await runner.query(`CREATE TABLE roll_out (
      organisation text NOT NULL,
      id text NOT NULL,
      key text NOT NULL,
      fingerprint text NOT NULL,
      policy text NOT NULL,
      version bigint NOT NULL,
      kind text NOT NULL,
      wanted jsonb NOT NULL,
      by text NOT NULL,
      at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT roll_out_pkey PRIMARY KEY (organisation, id),
      CONSTRAINT roll_out_kind_check CHECK (kind IN ('out', 'back')),
      CONSTRAINT roll_out_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation (id)
    )`);
    await runner.query(`CREATE UNIQUE INDEX roll_out_organisation_key_idx ON roll_out (organisation, key)`);
    await runner.query(`CREATE INDEX roll_out_organisation_policy_at_idx ON roll_out (organisation, policy, at)`);
    await runner.query(`CREATE TABLE roll_out_ticket (
      organisation text NOT NULL,
      roll_out text NOT NULL,
      ticket_id text NOT NULL,
      from_version bigint NOT NULL,
      command_id text NOT NULL,
      CONSTRAINT roll_out_ticket_pkey PRIMARY KEY (organisation, roll_out, ticket_id),
      CONSTRAINT roll_out_ticket_organisation_roll_out_fkey FOREIGN KEY (organisation, roll_out)
        REFERENCES roll_out (organisation, id),
      CONSTRAINT roll_out_ticket_organisation_command_id_fkey FOREIGN KEY (organisation, command_id)
        REFERENCES command (organisation, id)
    )`);
  }

  /** Migrations go forward only (decisions 22). */
  async down(): Promise<void> {
    throw new Error('roll-outs are not forgotten: restore a backup instead');
  }
}
