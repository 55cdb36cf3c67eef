import { smtpTransport } from '@stepladder/activities';
import { createDataSource } from '@stepladder/read-model';
import { DefaultLogger, Runtime, type Worker } from '@temporalio/worker';
import pino, { type Logger } from 'pino';
import { bundleOf, composeWorkers } from './compose';
import { connect } from './connect';
import { startHeartbeat } from './heartbeat';
import { ownVersion } from './own-version';
import { ownSettings } from './settings';

async function run(): Promise<void> {
  const settings = ownSettings();
  const log = pino({ level: settings.LOG_LEVEL, base: { part: 'worker' } });
  Runtime.install({ shutdownSignals: [], logger: speakThrough(log) });
  const dataSource = await createDataSource({
    url: settings.DATABASE_URL,
    poolSize: settings.DATABASE_POOL_SIZE,
  }).initialize();
  const connection = await connect(settings.TEMPORAL_ADDRESS, log);
  const transport = smtpTransport(settings.SMTP_URL);
  const workers = await composeWorkers({ settings, connection, dataSource, transport });
  const self = { instance: settings.INSTANCE, version: ownVersion(bundleOf(settings)) };
  const heartbeat = startHeartbeat(dataSource, self, log);
  stopOnSignals(workers, log);
  log.info({ taskQueue: settings.TASK_QUEUE }, 'the worker carries tickets');
  try {
    await Promise.all(workers.map((worker) => worker.run()));
  } finally {
    for (const worker of workers) shutDown(worker);
    await heartbeat.stop();
    transport.close();
    await connection.close();
    await dataSource.destroy();
  }
}

function stopOnSignals(workers: Worker[], log: Logger): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'the worker stops');
      workers.forEach(shutDown);
    });
  }
}

/** A worker that is not running refuses to be shut down. */
function shutDown(worker: Worker): void {
  if (worker.getState() === 'RUNNING') worker.shutdown();
}

function speakThrough(log: Logger): DefaultLogger {
  return new DefaultLogger('WARN', ({ level, message, meta }) => {
    const say = level === 'ERROR' ? 'error' : level === 'WARN' ? 'warn' : 'debug';
    log[say]({ ...meta }, message);
  });
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
