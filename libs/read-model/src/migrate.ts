import { Client } from 'pg';
import { createDataSource, PATIENT_CONNECT_MS } from './data-source';

/** Any number, the same in every version: who holds it may change the schema. */
const migrationLock = 7_837_401;

/**
 * Brings the schema up to date; safe when several processes do it at once, because TypeORM's own run has no lock
 * (two at once on an empty database always failed). The lock lives on a connection of its own and ends with it.
 * Errors are those of Postgres; each step is whole or not done.
 */
export async function migrate(url: string, onProgress: (line: string) => void = () => undefined): Promise<void> {
  const holder = new Client({ connectionString: url, application_name: 'stepladder-migrate' });
  await holder.connect();
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await runSteps(url, onProgress);
  } finally {
    await holder.end();
  }
}

async function runSteps(url: string, onProgress: (line: string) => void): Promise<void> {
  const dataSource = await createDataSource({ url, poolSize: 1, connectMs: PATIENT_CONNECT_MS }).initialize();
  try {
    const steps = await dataSource.runMigrations();
    onProgress(steps.length === 0 ? 'Schema is up to date' : `Schema brought up to date: ${steps.length} step(s)`);
  } finally {
    await dataSource.destroy();
  }
}
