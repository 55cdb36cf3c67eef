import { Client } from 'pg';
import { databaseName } from './cluster';

/** Creates the database `stepladder` unless it is there, through the server's own `postgres` database. */
export async function ensureDatabase(port: number, password: string): Promise<void> {
  const client = new Client({ host: '127.0.0.1', port, user: databaseName, password, database: 'postgres' });
  await client.connect().catch((error: Error & { code?: string }) => {
    if (error.code !== '28P01') throw error;
    throw new Error('PostgreSQL refuses the password kept beside its data: the password file was changed or lost.');
  });
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`create database ${databaseName}`);
  } finally {
    await client.end();
  }
}
