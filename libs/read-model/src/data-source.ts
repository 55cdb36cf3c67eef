import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { migrations } from './migrations/all';
import { ReadableNames } from './naming';
import { tables } from './tables/all';

/** Where the read model is, and how many connections one process may hold. */
export type DataSourceOptions = { url: string; poolSize: number };

/**
 * The read model's connections, not yet open: call `initialize()`. A statement is given up after 10 s, a connection
 * that cannot be had after 2 s. It never changes the schema by itself; `migrate` does.
 */
export function createDataSource({ url, poolSize }: DataSourceOptions): DataSource {
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
    connectTimeoutMS: 2_000,
    applicationName: 'stepladder',
    extra: { statement_timeout: 10_000, keepAlive: true },
  });
}
