import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** One SQL statement; its name has every connection prepare it once. */
export type Statement = { name: string; text: string };

/**
 * Runs one statement, a transaction of its own, on a pooled connection. Past TypeORM's query runner because these are the
 * statements of the hot path: planned once a connection, one round trip each. Errors are those of pg.
 */
export async function rowsOf<Row>(dataSource: DataSource, statement: Statement, values: unknown[]): Promise<Row[]> {
  if (!dataSource.isInitialized) throw new Error('the read model is not connected');
  const { master: pool } = dataSource.driver as unknown as { master: Pool };
  const { rows } = await pool.query({ ...statement, values });
  return rows as Row[];
}

/** The one row of a statement, or undefined. */
export async function rowOf<Row>(
  dataSource: DataSource,
  statement: Statement,
  values: unknown[],
): Promise<Row | undefined> {
  return (await rowsOf<Row>(dataSource, statement, values))[0];
}

/** Whether an error is Postgres refusing a second row under the unique constraint or index of that name. */
export function violates(error: unknown, constraint: string): boolean {
  const { code, constraint: violated } = (error ?? {}) as { code?: unknown; constraint?: unknown };
  return code === '23505' && violated === constraint;
}
