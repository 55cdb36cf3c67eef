import { createDataSource, type DataSource } from '@stepladder/read-model';
import { Connection } from '@temporalio/client';
import pino, { type Logger } from 'pino';
import { createApi } from './create-api';
import { outageOf } from './http/database-errors';
import { waitFor } from './preparation/wait-for';
import { ownSettings, type ApiSettings } from './settings';
import { drainOnSignals } from './shutdown';

async function run(): Promise<void> {
  const settings = ownSettings();
  const log = pino({ level: settings.LOG_LEVEL, base: { part: 'api' } });
  const dataSource = await connectedDataSource(settings, log);
  // Not awaited: tickets are taken while Temporal is away (decisions 8).
  const temporal = Connection.lazy({ address: settings.TEMPORAL_ADDRESS });
  const app = await createApi({ settings, dataSource, temporal, log });
  drainOnSignals(app, log);
  await app.listen(settings.PORT, settings.HOST);
  log.info({ url: await app.getUrl() }, 'the API listens');
}

function connectedDataSource(
  { DATABASE_URL: url, DATABASE_POOL_SIZE: poolSize }: ApiSettings,
  log: Logger,
): Promise<DataSource> {
  const say = (line: string): void => log.warn(line);
  return waitFor('PostgreSQL', () => createDataSource({ url, poolSize }).initialize(), {
    say,
    isAway: (error) => outageOf(error) !== undefined,
  });
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
