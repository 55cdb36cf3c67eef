import { randomBytes } from 'node:crypto';
import { createDataSource, PATIENT_CONNECT_MS } from '../data-source';
import { migrate } from '../migrate';
import type { DataSource } from 'typeorm';

/** A database of its own on the test run's PostgreSQL, made before the suite's first test and gone after its last. */
export type OwnDatabase = { url: string; dataSource: DataSource };

/** Gives a suite its own database; `migrated: false` leaves it empty and unconnected. */
export function ownDatabase({ migrated = true } = {}): OwnDatabase {
  const name = `read_model_${randomBytes(6).toString('hex')}`;
  const server = process.env['STEPLADDER_TEST_POSTGRES'] ?? '';
  const own = {} as OwnDatabase;

  beforeAll(async () => {
    await onServer(server, `CREATE DATABASE ${name}`);
    const url = new URL(server);
    url.pathname = name;
    own.url = url.href;
    own.dataSource = createDataSource({ url: own.url, poolSize: 8, connectMs: PATIENT_CONNECT_MS });
    if (!migrated) return;
    await migrate(own.url);
    await own.dataSource.initialize();
  });
  afterAll(async () => {
    if (own.dataSource.isInitialized) await own.dataSource.destroy();
    await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
  });
  return own;
}

async function onServer(url: string, statement: string): Promise<void> {
  const server = await createDataSource({ url, poolSize: 1, connectMs: PATIENT_CONNECT_MS }).initialize();
  try {
    await server.query(statement);
  } finally {
    await server.destroy();
  }
}

/** Another organisation in the same database. */
export async function addOrganisation({ dataSource }: OwnDatabase, id: string): Promise<void> {
  await dataSource.query('INSERT INTO organisation (id, label) VALUES ($1, $1)', [id]);
}
