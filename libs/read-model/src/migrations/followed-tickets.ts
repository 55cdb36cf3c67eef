import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tickets that follow up another are found by it, however many there are. */
export class FollowedTickets1795600000000 implements MigrationInterface {
  name = 'FollowedTickets1795600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX intake_follows_idx ON intake (organisation, (given->>'follows'))
      WHERE given->>'follows' IS NOT NULL`);
  }

  /** Migrations go forward only (decisions 22). */
  async down(): Promise<void> {
    throw new Error('the schema goes forward only: restore a backup instead');
  }
}
