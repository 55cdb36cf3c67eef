import { join } from 'node:path';
import { searchFactTypes } from '@stepladder/domain';
import { findTemporal, startPostgres, startTemporal } from '@stepladder/embedded';
import type { Ports } from '@stepladder/settings';
import { startNode } from './node-process';
import type { Part } from './part';
import type { Say } from './supervisor';
import type { UpSettings } from './up-settings';

/** Addresses of what was started or given, for the processes that use them. */
export type Addresses = {
  temporalAddress: string;
  temporalUiUrl: string | undefined;
  databaseUrl: string;
  smtpUrl: string;
  mailboxUrl: string | undefined;
};

/** An embedded server as a part, and a way to learn its database address once it runs. */
export type PostgresPart = Part & { url(): string };

/** The embedded PostgreSQL, on the data of DATA_DIR/postgres. */
export function postgresPart({ dataDir, trial }: UpSettings, { POSTGRES_PORT }: Ports, say: Say): PostgresPart {
  const folder = join(dataDir, 'postgres');
  let url = '';
  return {
    name: 'PostgreSQL',
    logFile: join(folder, 'postgres.log'),
    url: () => url,
    start: async () => {
      const running = await startPostgres({
        dataDir: folder,
        port: POSTGRES_PORT,
        portVariable: 'POSTGRES_PORT',
        ephemeral: trial,
        onProgress: say,
      });
      url = running.url;
      return running;
    },
  };
}

/**
 * One server needs no queue in four parts: a task that comes to a part where nobody asks is handed from part to part, which
 * costs work and time once the worker is busy.
 */
const unparted = {
  'matching.numTaskqueueReadPartitions': '1',
  'matching.numTaskqueueWritePartitions': '1',
};

/** The embedded Temporal development server with its web page, on the file DATA_DIR/temporal/temporal.db. */
export function temporalPart({ dataDir, env, systemNamespace, trial }: UpSettings, ports: Ports, say: Say): Part {
  const logFile = join(dataDir, 'logs', 'temporal.log');
  return {
    name: 'Temporal',
    logFile,
    start: async () => {
      const cli = await findTemporal({ env, dataDir, onProgress: say });
      return startTemporal({
        path: cli.path,
        port: ports.TEMPORAL_PORT,
        ...(trial
          ? { headless: true, timeSkipping: true }
          : { uiPort: ports.TEMPORAL_UI_PORT, dbFile: join(dataDir, 'temporal', 'temporal.db') }),
        namespaces: [systemNamespace],
        dynamicConfig: unparted,
        logFile,
        searchAttributes: searchFactTypes,
        portVariable: 'TEMPORAL_PORT',
        uiPortVariable: 'TEMPORAL_UI_PORT',
        env,
      });
    },
  };
}

/** The development mailbox, in a process of its own so that it can die alone. */
export function mailboxPart({ dataDir, env }: UpSettings, ports: Ports): Part {
  const logFile = join(dataDir, 'logs', 'mailbox.log');
  const options = { smtpPort: ports.SMTP_PORT, httpPort: ports.MAILBOX_PORT, dataDir: join(dataDir, 'mailbox') };
  return {
    name: 'the mailbox',
    logFile,
    start: () =>
      startNode({
        name: 'The mailbox',
        script: join(__dirname, 'mailbox-main.js'),
        args: [JSON.stringify(options)],
        env,
        logFile,
        ready: 'mailbox is up',
      }),
  };
}
