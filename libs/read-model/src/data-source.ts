import { Client, type ClientConfig } from 'pg';
import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { migrations } from './migrations/all';
import { ReadableNames } from './naming';
import { tables } from './tables/all';

/** Where the read model is, how many connections one process may hold, and how long one may take to be made, in ms. */
export type DataSourceOptions = { url: string; poolSize: number; connectMs?: number };

/** For whoever answers nobody meanwhile, such as a preparation: longer than a busy machine takes, in ms. */
export const PATIENT_CONNECT_MS = 20_000;

/** How long somebody waits at most for a connection that others use, in ms: as long as these may take for a statement. */
const WAIT_MS = 10_000;

/**
 * How long a connection is kept that nobody needs, in ms. One that is made anew has to prepare and plan every statement again,
 * which costs more than a ticket: after the ten seconds that are usual, each burst after a short silence paid for that.
 */
const KEPT_IDLE_MS = 300_000;

/**
 * The read model's connections, not yet open: call `initialize()`. A statement is given up after 10 s, a connection
 * that cannot be made after 2 s unless `connectMs` says otherwise, and the wait for one that others use after 10 s. It
 * never changes the schema by itself; `migrate` does.
 */
export function createDataSource({ url, poolSize, connectMs = 2_000 }: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize,
    entities: tables,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new ReadableNames(),
    synchronize: false,
    installExtensions: false,
    parseInt8: true,
    connectTimeoutMS: Math.max(WAIT_MS, connectMs),
    applicationName: 'stepladder',
    extra: {
      ...{ statement_timeout: 10_000, keepAlive: true, idleTimeoutMillis: KEPT_IDLE_MS },
      Client: connectingWithin(connectMs),
    },
  });
}

/** pg's pool has one time for both the wait for a connection and the making of one, which are told apart here. */
function connectingWithin(connectMs: number): typeof Client {
  return class extends Client {
    constructor(config: ClientConfig) {
      // The pool hides the password from being copied.
      super({ ...config, password: config.password, connectionTimeoutMillis: connectMs });
    }
  };
}
