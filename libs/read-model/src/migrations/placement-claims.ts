import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is placing a ticket elsewhere, so that no two do so at once. */
export class PlacementClaims1795560000000 implements MigrationInterface {
  name = 'PlacementClaims1795560000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE placement ADD COLUMN token text, ADD COLUMN claimed_at timestamptz(3)`);
    await runner.query(
      `ALTER TABLE placement ADD CONSTRAINT placement_claim_check CHECK ((token IS NULL) = (claimed_at IS NULL))`,
    );
  }

  /** Migrations go forward only (decisions 22). */
  async down(): Promise<void> {
    throw new Error('claims of placements are not taken back: restore a backup instead');
  }
}
