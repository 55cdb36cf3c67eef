import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { claimPort } from '../ports';
import { systemPath } from '../parent-death';
import { run } from '../run';
import { startProcess, type Exit, type ServerProcess } from '../server-process';
import { unprivilegedAccount, type Account } from './account';
import { findBinaries } from './binaries';
import { databaseName, ensureCluster } from './cluster';
import { ensureDatabase } from './database';
import { keepPassword } from './password';
import { removeStaleLock } from './stale-lock';

/** How to start: port 0 takes a free one; `ephemeral` is faster and loses data with the machine's power (not with a kill), for tests only. */
export type PostgresOptions = {
  dataDir: string;
  port: number;
  ephemeral?: boolean;
  onProgress?: (line: string) => void;
  /** The variable a person sets to move the port; named when it is taken. */
  portVariable?: string;
};

/** A running PostgreSQL with an empty or kept database `stepladder`. */
export type Postgres = { url: string; port: number; pid: number; exited: Promise<Exit>; stop(): Promise<void> };

/**
 * Starts a real PostgreSQL on 127.0.0.1 on the data of this folder, made on the first start. It stops with this process.
 * Fails with one sentence: taken port, folder in use or not enterable, no PostgreSQL for this platform, data of another version.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { port: wanted, portVariable, ephemeral = false, onProgress = () => undefined } = options;
  const dataDir = resolve(options.dataDir);
  const pgdata = join(dataDir, 'pgdata');
  const account = await unprivilegedAccount();
  await mkdir(dataDir, { recursive: true });
  await requireEnterable(dataDir, account);
  await removeStaleLock(pgdata);
  const port = await claimPort({ part: 'PostgreSQL', port: wanted, portVariable });
  const binaries = await findBinaries({ dataDir, account, onProgress });
  const passwordFile = join(dataDir, 'password');
  const password = await keepPassword(passwordFile, account);
  await ensureCluster({ pgdata, passwordFile, binaries, account, ephemeral, onProgress });
  onProgress('Starting PostgreSQL');
  const server = await startProcess({
    command: join(binaries.bin, 'postgres'),
    args: serverArguments(pgdata, port, ephemeral),
    env: { PATH: systemPath, LC_ALL: 'C', TZ: 'UTC' },
    deathSignal: 'INT',
    // SIGINT is PostgreSQL's fast stop: sessions are ended, nothing committed is lost.
    stopSignals: [
      { signal: 'SIGINT', waitMs: 10_000 },
      { signal: 'SIGQUIT', waitMs: 5_000 },
      { signal: 'SIGKILL', waitMs: 2_000 },
    ],
    account: account === undefined ? undefined : { uid: account.uid, gid: account.gid },
    logFile: join(dataDir, 'postgres.log'),
  });
  await ready(server, port, password);
  return {
    url: `postgres://${databaseName}:${password}@127.0.0.1:${port}/${databaseName}`,
    port,
    pid: server.pid,
    exited: server.exited,
    stop: () => server.stop(),
  };
}

async function ready(server: ServerProcess, port: number, password: string): Promise<void> {
  const failed = server.exited.then((exit) => {
    throw new Error(
      `PostgreSQL did not start: ${exit.lastWords.split('\n').slice(-3).join(' | ') || `exit code ${exit.code}`}`,
    );
  });
  await Promise.race([server.said('database system is ready to accept connections'), failed]);
  try {
    await ensureDatabase(port, password);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function serverArguments(pgdata: string, port: number, ephemeral: boolean): string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    'shared_buffers=128MB',
    'timezone=UTC',
    'log_timezone=UTC',
  ];
  // Not synchronous_commit=off: that would lose the last commits to a mere kill -9, which tests play.
  if (ephemeral) settings.push('fsync=off', 'full_page_writes=off');
  return ['-D', pgdata, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
}

async function requireEnterable(dataDir: string, account: Account | undefined): Promise<void> {
  if (account === undefined) return;
  const { code } = await run('sh', ['-c', 'cd "$1"', 'sh', dataDir], { account });
  if (code === 0) return;
  throw new Error(
    `PostgreSQL runs as "${account.name}" when started by root, and that account may not enter ${dataDir}: ` +
      'choose a data folder it may pass (such as /var/lib/stepladder), or set DATABASE_URL.',
  );
}
