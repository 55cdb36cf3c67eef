import { randomUUID } from 'node:crypto';
import { Client as Postgres } from 'pg';

/** Where one of the run's servers is, as the set-up of the tests left it. */
export function testServer(name: 'STEPLADDER_TEST_TEMPORAL' | 'STEPLADDER_TEST_POSTGRES'): string {
  const address = process.env[name];
  if (!address) throw new Error(`${name} is not set: run by jest, in the projects int or e2e`);
  return address;
}

/** A new empty database on the run's PostgreSQL; `drop` takes it away with whoever is still connected. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `api_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}`);
  const url = new URL(testServer('STEPLADDER_TEST_POSTGRES'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`drop database ${name} with (force)`) };
}

async function onServer(statement: string): Promise<void> {
  const postgres = new Postgres({ connectionString: testServer('STEPLADDER_TEST_POSTGRES') });
  await postgres.connect();
  try {
    await postgres.query(statement);
  } finally {
    await postgres.end();
  }
}
