import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMailbox, type Mailbox } from '@stepladder/embedded';
import { readPolicy, type PolicyPack } from '@stepladder/policy-file';
import { createDataSource, migrate, PATIENT_CONNECT_MS, type DataSource } from '@stepladder/read-model';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { Client as Postgres } from 'pg';

const root = join(__dirname, '../../../..');

/** The named test server's address, as the global set-up of the tests left it. */
export function testServer(name: 'STEPLADDER_TEST_TEMPORAL' | 'STEPLADDER_TEST_POSTGRES'): string {
  const address = process.env[name];
  if (!address) throw new Error(`${name} is not set: run by jest, in the projects int or e2e`);
  return address;
}

/** A database of its own on the run's Postgres, with the whole schema. */
export async function freshDatabase(): Promise<string> {
  const name = `world_${randomUUID().replaceAll('-', '')}`;
  const postgres = new Postgres({ connectionString: testServer('STEPLADDER_TEST_POSTGRES') });
  await postgres.connect();
  await postgres.query(`create database ${name}`);
  await postgres.end();
  const url = new URL(testServer('STEPLADDER_TEST_POSTGRES'));
  url.pathname = `/${name}`;
  await migrate(url.href);
  return url.href;
}

/** A policy of the product's own folder, changed by `edit` before it is read. */
export async function packOf(
  id: string,
  edit: (document: string) => string = (document) => document,
): Promise<PolicyPack> {
  const file = join(root, 'policies', `${id}.yaml`);
  const read = readPolicy(edit(await readFile(file, 'utf8')), { file });
  if (!read.ok) throw new Error(read.problems.map(({ problem }) => problem).join('\n'));
  return read.pack;
}

/** What a world is made of, all its own but for the two servers. */
export type Parts = {
  client: Client;
  native: NativeConnection;
  dataSource: DataSource;
  mailbox: Mailbox;
  taskQueue: string;
  /** Its own, because tickets of all worlds share one server and are called after it. */
  organisation: string;
  environment: Record<string, string>;
};

/** Starts a mailbox, makes a database, and connects to the two servers. */
export async function startParts(temporal: string, organisation: string): Promise<Parts> {
  const databaseUrl = await freshDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'stepladder-mail-'));
  const mailbox = await startMailbox({ smtpPort: 0, httpPort: 0, dataDir });
  const taskQueue = `t-${randomUUID().slice(0, 8)}`;
  const environment = {
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporal,
    TEMPORAL_SYSTEM_NAMESPACE: 'default',
    TASK_QUEUE: taskQueue,
    SMTP_URL: mailbox.smtpUrl,
  };
  const dataSource = await createDataSource({
    url: databaseUrl,
    poolSize: 10,
    connectMs: PATIENT_CONNECT_MS,
  }).initialize();
  const connection = await Connection.connect({ address: temporal });
  const native = await NativeConnection.connect({ address: temporal });
  const client = new Client({ connection });
  return { client, native, dataSource, mailbox, taskQueue, organisation, environment };
}
