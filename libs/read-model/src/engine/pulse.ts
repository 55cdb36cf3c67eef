import { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** A process of a kind and how long ago it was heard, in milliseconds of Postgres' clock. */
export type Beat = { instance: string; silentMs: number };

/**
 * Whether Postgres answers, asked on a connection of its own: that all others are in use is no sign that it does not.
 * Errors are those of pg; a connection that cannot be made within `connectMs` is one.
 */
export class Pulse {
  private readonly pool: Pool;

  constructor(dataSource: DataSource, connectMs: number) {
    const { url: connectionString } = dataSource.options as { url: string };
    const patience = { connectionTimeoutMillis: connectMs, statement_timeout: connectMs };
    this.pool = new Pool({ connectionString, max: 2, application_name: 'stepladder-pulse', ...patience });
    // An idle connection that breaks is made anew when it is needed.
    this.pool.on('error', () => undefined);
  }

  async answers(): Promise<void> {
    await this.pool.query('SELECT 1');
  }

  /** The processes of a name, those heard last first, at most 20. */
  async beats(name: string): Promise<Beat[]> {
    const { rows } = await this.pool.query<{ instance: string; silent_ms: string }>(
      `SELECT instance, extract(epoch FROM clock_timestamp() - seen_at) * 1000 AS silent_ms
        FROM part WHERE name = $1 ORDER BY seen_at DESC LIMIT 20`,
      [name],
    );
    return rows.map(({ instance, silent_ms: silent }) => ({ instance, silentMs: Number(silent) }));
  }

  async end(): Promise<void> {
    await this.pool.end();
  }
}
