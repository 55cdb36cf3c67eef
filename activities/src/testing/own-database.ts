import { randomBytes } from 'node:crypto';
import { createDataSource, migrate, PATIENT_CONNECT_MS, type DataSource } from '@stepladder/read-model';

/** A database of its own on the test run's PostgreSQL, made before the suite's first test and gone after its last. */
export type OwnDatabase = { dataSource: DataSource };

/** Gives a suite its own read model. */
export function ownDatabase(): OwnDatabase {
  const name = `activities_${randomBytes(6).toString('hex')}`;
  const server = process.env['STEPLADDER_TEST_POSTGRES'] ?? '';
  const own = {} as OwnDatabase;

  beforeAll(async () => {
    await onServer(server, `CREATE DATABASE ${name}`);
    const url = new URL(server);
    url.pathname = name;
    await migrate(url.href);
    own.dataSource = await createDataSource({ url: url.href, poolSize: 8, connectMs: PATIENT_CONNECT_MS }).initialize();
  });
  afterAll(async () => {
    await own.dataSource.destroy();
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
