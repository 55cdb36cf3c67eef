import { chmod, mkdir, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from '../ports';
import { removeScratchDirs, scratchDir } from '../testing/scratch-dir';
import { startElsewhere } from '../testing/starter';
import { hasEnded, until } from '../testing/until';
import { startPostgres, type Postgres, type PostgresOptions } from './start-postgres';

const onLinux = process.platform === 'linux' ? test : test.skip;
const asRoot = process.getuid?.() === 0 ? test : test.skip;
const running: Postgres[] = [];

async function start(options: Partial<PostgresOptions> & { dataDir: string }): Promise<Postgres> {
  const postgres = await startPostgres({ port: 0, ...options });
  running.push(postgres);
  return postgres;
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  // A server that is killed under an open session is what some of these tests are about.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

afterEach(() => Promise.all(running.splice(0).map((postgres) => postgres.stop())));
afterAll(removeScratchDirs);

test('a first start makes an empty database in UTC, sorted alike on every machine', async () => {
  const { url } = await start({ dataDir: await scratchDir(), ephemeral: true });
  const [row] = await ask(
    url,
    `select current_database() as name, current_setting('TimeZone') as zone, pg_encoding_to_char(encoding) as encoding,
    current_setting('data_checksums') as checksums from pg_database where datname = current_database()`,
  );
  expect(row).toEqual({ name: 'stepladder', zone: 'UTC', encoding: 'UTF8', checksums: 'on' });
});

test('a second start finds the data again under the same password', async () => {
  const dataDir = await scratchDir();
  const first = await start({ dataDir });
  await ask(first.url, 'create table kept as select 42 as answer');
  await first.stop();
  expect(await first.exited).toMatchObject({ code: 0 });
  const second = await start({ dataDir, port: first.port });
  expect(second.url).toBe(first.url);
  expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('the password is readable by its owner alone', async () => {
  const dataDir = await scratchDir();
  await start({ dataDir, ephemeral: true });
  expect((await stat(join(dataDir, 'password'))).mode & 0o777).toBe(0o600);
});

onLinux(
  'kill -9 of the process that started it stops the server, and the next start finds what was committed',
  async () => {
    const dataDir = await scratchDir();
    const starter = await startElsewhere<{ url: string; pid: number }>('startPostgres', {
      dataDir,
      port: 0,
      ephemeral: true,
    });
    await ask(starter.started.url, 'create table kept as select 42 as answer');
    await starter.kill9();
    const again = await start({ dataDir });
    expect(await hasEnded(starter.started.pid)).toBe(true);
    expect(await ask(again.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  },
);

onLinux('kill -9 of everything at once is healed by the next start', async () => {
  const dataDir = await scratchDir();
  const starter = await startElsewhere<{ url: string; pid: number }>('startPostgres', {
    dataDir,
    port: 0,
    ephemeral: true,
  });
  await ask(starter.started.url, 'create table kept as select 42 as answer');
  process.kill(starter.started.pid, 'SIGKILL');
  await starter.kill9();
  await until('the server is gone', () => hasEnded(starter.started.pid));
  await expect(stat(join(dataDir, 'pgdata', 'postmaster.pid'))).resolves.toBeDefined();
  const again = await start({ dataDir });
  expect(await ask(again.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('a taken port is one sentence that names the port and its variable', async () => {
  const port = await freePort();
  const squatter = createServer().listen(port, '127.0.0.1');
  try {
    await expect(start({ dataDir: await scratchDir(), port, portVariable: 'POSTGRES_PORT' })).rejects.toThrow(
      `Port ${port} for PostgreSQL is already taken: stop what listens there or choose another with POSTGRES_PORT=<port> (0 takes any free one).`,
    );
  } finally {
    squatter.close();
  }
});

onLinux('a data folder in use by another server is one sentence, and that server goes on', async () => {
  const dataDir = await scratchDir();
  const first = await start({ dataDir, ephemeral: true });
  await expect(start({ dataDir })).rejects.toThrow(
    /^The data folder .* is in use by PostgreSQL process \d+: stop the other Stepladder/,
  );
  expect(await ask(first.url, 'select 1 as alive')).toEqual([{ alive: 1 }]);
});

test('a data folder made by another PostgreSQL version is refused with both versions', async () => {
  const dataDir = await scratchDir();
  const first = await start({ dataDir, ephemeral: true });
  await first.stop();
  await writeFile(join(dataDir, 'pgdata', 'PG_VERSION'), '9\n');
  await expect(start({ dataDir })).rejects.toThrow(/was made by PostgreSQL 9, but .* is \d+: move the folder away/);
});

asRoot("a folder that PostgreSQL's account may not enter is one sentence with the way out", async () => {
  const closed = join(await scratchDir(), 'closed');
  await mkdir(closed);
  await chmod(closed, 0o700);
  await expect(start({ dataDir: join(closed, 'postgres') })).rejects.toThrow(
    /may not enter .*closed\/postgres: choose a data folder it may pass/,
  );
});
