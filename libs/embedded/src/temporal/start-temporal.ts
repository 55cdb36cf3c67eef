import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { claimPort } from '../ports';
import { systemPath } from '../parent-death';
import { startProcess, type Exit } from '../server-process';
import { startDevArguments } from './arguments';
import { namespacesReady } from './namespaces-ready';
import type { SearchAttributes } from './search-attributes';

const patienceMs = 60_000;

/** How to start a development server. Port 0 takes a free one; one of `uiPort` and `headless` is to be said. */
export type TemporalOptions = {
  /** The `temporal` command line program, as `findTemporal` found it. */
  path: string;
  port: number;
  uiPort?: number;
  headless?: true;
  /** Namespaces beside `default`, which always exists. */
  namespaces?: string[];
  /** Where everything is kept; without it, everything ends with the process. */
  dbFile?: string;
  logFile?: string;
  timeSkipping?: boolean;
  /** Settings of the server; the values are JSON texts such as `"20ms"` with its quotes. */
  dynamicConfig?: Record<string, string>;
  /** Registered in every namespace named here and in `default`. */
  searchAttributes?: SearchAttributes;
  env: Record<string, string | undefined>;
  /** The variables a person sets to move the ports; named when one is taken. */
  portVariable?: string;
  uiPortVariable?: string;
};

/** A running Temporal server: `address` is host:port of its gRPC side, `uiAddress` an http address. */
export type Temporal = {
  address: string;
  uiAddress?: string;
  pid: number;
  exited: Promise<Exit>;
  stop(): Promise<void>;
};

/**
 * Starts a real Temporal development server on 127.0.0.1 and waits until its namespaces answer. It stops with this process.
 * Fails with one sentence when a port is taken or the server does not come up.
 */
export async function startTemporal(options: TemporalOptions): Promise<Temporal> {
  const { path, env, logFile, namespaces = [] } = options;
  const port = await claimPort({ part: 'Temporal', port: options.port, portVariable: options.portVariable });
  const uiPort = await claimUiPort(options);
  const dbFile = options.dbFile === undefined ? undefined : resolve(options.dbFile);
  if (dbFile !== undefined) await mkdir(dirname(dbFile), { recursive: true });
  const { timeSkipping = false, dynamicConfig = {}, searchAttributes = {} } = options;
  const server = await startProcess({
    command: path,
    args: startDevArguments({ port, uiPort, namespaces, dbFile, timeSkipping, dynamicConfig, searchAttributes }),
    // Not the caller's whole environment: TEMPORAL_* in it would configure the program too.
    env: { PATH: env['PATH'] ?? systemPath, HOME: env['HOME'] ?? '/', TZ: 'UTC', TEMPORAL_VERSION_CHECK_DISABLED: '1' },
    deathSignal: 'TERM',
    stopSignals: [
      { signal: 'SIGTERM', waitMs: 10_000 },
      { signal: 'SIGKILL', waitMs: 2_000 },
    ],
    logFile,
  });
  const address = `127.0.0.1:${port}`;
  const waiting = new AbortController();
  const failed = server.exited.then((exit) => {
    throw new Error(
      `Temporal did not start: ${exit.lastWords.split('\n').slice(-3).join(' | ') || `exit code ${exit.code}`}`,
    );
  });
  try {
    await Promise.race([
      namespacesReady(address, {
        namespaces: ['default', ...namespaces],
        searchAttributes,
        patienceMs,
        givenUp: waiting.signal,
      }),
      failed,
    ]);
  } catch (error) {
    await server.stop();
    throw error;
  } finally {
    waiting.abort();
  }
  return {
    address,
    ...(uiPort === undefined ? {} : { uiAddress: `http://127.0.0.1:${uiPort}` }),
    pid: server.pid,
    exited: server.exited,
    stop: () => server.stop(),
  };
}

async function claimUiPort({ headless, uiPort, uiPortVariable }: TemporalOptions): Promise<number | undefined> {
  if (headless === true || uiPort === undefined) return undefined;
  return claimPort({ part: "Temporal's web page", port: uiPort, portVariable: uiPortVariable });
}
