import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly } from './append-only';
import { directory } from './directory';
import { intents } from './intents';
import { outcomes } from './outcomes';

/** The first schema, with the one organisation of the embedded stack (decisions 15). */
export class FirstSchema1763769600000 implements MigrationInterface {
  name = 'FirstSchema1763769600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...directory, ...intents, ...outcomes, ...appendOnly]) await runner.query(statement);
    await runner.query(`INSERT INTO organisation (id, label) VALUES ('local', 'Local')`);
  }

  /** Migrations go forward only (decisions 22). */
  async down(): Promise<void> {
    throw new Error('the first schema is not taken back: restore a backup instead');
  }
}
