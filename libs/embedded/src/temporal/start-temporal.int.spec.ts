import { Connection } from '@temporalio/client';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../ports';
import { removeScratchDirs, scratchDir } from '../testing/scratch-dir';
import { startElsewhere } from '../testing/starter';
import { hasEnded, until } from '../testing/until';
import { findTemporal } from './find-temporal';
import { startTemporal, type Temporal, type TemporalOptions } from './start-temporal';

const onLinux = process.platform === 'linux' ? test : test.skip;
const running: Temporal[] = [];
let path = '';

beforeAll(async () => {
  ({ path } = await findTemporal({ env: process.env }));
}, 300_000);
afterEach(() => Promise.all(running.splice(0).map((temporal) => temporal.stop())));
afterAll(removeScratchDirs);

async function start(options: Partial<TemporalOptions>): Promise<Temporal> {
  const temporal = await startTemporal({ path, port: 0, env: process.env, ...options });
  running.push(temporal);
  return temporal;
}

async function withConnection<Answer>(
  { address }: Temporal,
  ask: (connection: Connection) => Promise<Answer>,
): Promise<Answer> {
  const connection = await Connection.connect({ address });
  try {
    return await ask(connection);
  } finally {
    await connection.close();
  }
}

function attributesOf(temporal: Temporal, namespace: string): Promise<string[]> {
  return withConnection(temporal, async ({ operatorService }) => {
    const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
    return Object.keys(customAttributes).sort();
  });
}

test('a headless server has every namespace with every search attribute when it is ready', async () => {
  const temporal = await start({
    headless: true,
    namespaces: ['tickets', 'upkeep'],
    searchAttributes: { Tier: 'Keyword', NextDueAt: 'Datetime' },
  });
  expect(temporal).not.toHaveProperty('uiAddress');
  for (const namespace of ['default', 'tickets', 'upkeep'])
    expect(await attributesOf(temporal, namespace)).toEqual(['NextDueAt', 'Tier']);
});

function startSkipping(temporal: Temporal): Promise<unknown> {
  return withConnection(temporal, ({ workflowService }) =>
    workflowService.startWorkflowExecution({
      namespace: 'default',
      workflowId: 'skipper',
      workflowType: { name: 'any' },
      taskQueue: { name: 'any' },
      requestId: 'one',
      timeSkippingConfig: { enabled: true },
    }),
  );
}

test('with time skipping, the server accepts a workflow that asks for it; without, it refuses', async () => {
  await expect(startSkipping(await start({ headless: true, timeSkipping: true }))).resolves.toHaveProperty('runId');
  await expect(startSkipping(await start({ headless: true }))).rejects.toThrow(/skipping/i);
});

test('a second start on the same file has the old namespace, a new one and a new search attribute', async () => {
  const dbFile = join(await scratchDir(), 'state', 'temporal.db');
  const first = await start({ headless: true, dbFile, namespaces: ['tickets'], searchAttributes: { Tier: 'Keyword' } });
  await first.stop();
  expect((await stat(`${dbFile}-wal`)).isFile()).toBe(true);
  const second = await start({
    headless: true,
    dbFile,
    namespaces: ['tickets', 'upkeep'],
    searchAttributes: { Tier: 'Keyword', Rung: 'Keyword' },
  });
  for (const namespace of ['tickets', 'upkeep'])
    expect(await attributesOf(second, namespace)).toEqual(['Rung', 'Tier']);
});

test('the web page answers where it says, and the log is quiet', async () => {
  const logFile = join(await scratchDir(), 'temporal.log');
  const temporal = await start({ uiPort: 0, logFile });
  expect((await fetch(temporal.uiAddress ?? '')).status).toBe(200);
  expect((await stat(logFile)).size).toBeLessThan(2_000);
});

test('a taken port is one sentence that names the port and its variable, for the web page too', async () => {
  const port = await freePort();
  const squatter = createServer().listen(port, '127.0.0.1');
  try {
    await expect(start({ headless: true, port, portVariable: 'TEMPORAL_PORT' })).rejects.toThrow(
      `Port ${port} for Temporal is already taken: stop what listens there or choose another with TEMPORAL_PORT=<port>`,
    );
    await expect(start({ uiPort: port, uiPortVariable: 'TEMPORAL_UI_PORT' })).rejects.toThrow(
      `Port ${port} for Temporal's web page is already taken: stop what listens there or choose another with TEMPORAL_UI_PORT=<port>`,
    );
  } finally {
    squatter.close();
  }
});

test("a setting the server cannot read ends the start with the server's own words", async () => {
  await expect(start({ headless: true, dynamicConfig: { 'limit.maxIDLength': 'not json' } })).rejects.toThrow(
    /^Temporal did not start: .*limit\.maxIDLength/,
  );
});

onLinux('kill -9 of the process that started it leaves no orphan', async () => {
  const starter = await startElsewhere<{ pid: number }>('startTemporal', { path, port: 0, headless: true, env: {} });
  expect(await hasEnded(starter.started.pid)).toBe(false);
  await starter.kill9();
  await until('the server is gone', () => hasEnded(starter.started.pid));
});
