import type { MigrationInterface, QueryRunner } from 'typeorm';

const replaced = (table: string, name: string, condition: string) => [
  `ALTER TABLE ${table} DROP CONSTRAINT ${name}`,
  `ALTER TABLE ${table} ADD CONSTRAINT ${name} CHECK (${condition})`,
];

const steps = [
  `ALTER TABLE intake ADD COLUMN given jsonb NOT NULL DEFAULT '{}'`,
  `ALTER TABLE ticket ADD COLUMN plan text, ADD COLUMN region text, ADD COLUMN category text, ADD COLUMN area text`,
  ...replaced(
    'ticket',
    'ticket_status_check',
    `status IN ('open', 'in-progress', 'awaiting', 'project', 'testing', 'resolved', 'closed', 'cancelled')`,
  ),
  ...replaced(
    'message',
    'message_state_check',
    `state IN ('queued', 'sending', 'sent', 'failed', 'unknown', 'no-transport')`,
  ),
  `ALTER TABLE notice ADD COLUMN shows text`,
  `CREATE TABLE placement (
    organisation text NOT NULL,
    ticket_id text NOT NULL,
    system text NOT NULL,
    by text NOT NULL,
    at timestamptz(3) NOT NULL,
    entry_seq bigint NOT NULL,
    state text NOT NULL DEFAULT 'wanted',
    number text,
    problem text,
    CONSTRAINT placement_pkey PRIMARY KEY (organisation, ticket_id, system),
    CONSTRAINT placement_number_check CHECK ((state IN ('found', 'created')) = (number IS NOT NULL)),
    CONSTRAINT placement_state_check CHECK (state IN ('wanted', 'no-transport', 'found', 'created'))
  )`,
];

/** What a ticket is about and for whom, where else it is kept, and channels that have no transport yet. */
export class ClassifiedTickets1795540000000 implements MigrationInterface {
  name = 'ClassifiedTickets1795540000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const step of steps) await runner.query(step);
  }

  /** Migrations go forward only (decisions 22). */
  async down(): Promise<void> {
    throw new Error('the classification of tickets is not taken back: restore a backup instead');
  }
}
