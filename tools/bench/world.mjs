import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { root } from '../build/inputs.mjs';
import { askerOf } from './asking.mjs';

const require = createRequire(import.meta.url);
/** The launcher's own modules: the bench starts exactly what `npm start` starts. */
const launcher = (name) => require(join(root, 'apps/cli/dist/up', name));

/** Never a person's own stack or data: every address, port and name in the environment is left out. */
const notOurs =
  /^(TEMPORAL_(?!CLI_PATH)|DATABASE_|SMTP_|MAIL|POSTGRES_|TASK_QUEUE|PUBLIC_URL|PORT$|HOST$|DATA_DIR|WORKER_|WORKFLOW_)/;

function environment(dataDir) {
  const kept = Object.entries(process.env).filter(([name]) => !notOurs.test(name));
  return {
    ...Object.fromEntries(kept),
    PORT: '0',
    DATA_DIR: dataDir,
    RESTART: 'off',
    // One principal may ask 1,200 times a minute, and the load comes from one.
    REQUESTS_PER_MINUTE: '999999',
    LOG_LEVEL: 'warn',
  };
}

/**
 * Starts what `npm start` starts, in the same way, on free ports and a folder of its own: Temporal on a file, PostgreSQL with
 * fsync, mailbox, API and worker, each a process. `end` stops all of it and removes the folder; so does what `whenStopped` is
 * given, at any time, also before all of it has started.
 */
export async function beginWorld(say, whenStopped) {
  const dataDir = await mkdtemp(join(tmpdir(), 'stepladder-bench-'));
  // PostgreSQL refuses to run as root, so its own account must be able to enter the folder.
  await chmod(dataDir, 0o755);
  const stack = launcher('up.js').startStack(launcher('up-settings.js').upSettings(environment(dataDir)), say);
  const closing = [];
  let ended;
  const end = () => (ended ??= endOf(stack, dataDir, closing));
  whenStopped(end);
  const { credentials, addresses } = await stack.started.catch(async (error) => {
    await end();
    throw error;
  });
  const connection = await Connection.connect({ address: addresses.temporalAddress });
  const postgres = new pg.Client({ connectionString: addresses.databaseUrl });
  await postgres.connect();
  const agent = new Agent({ keepAlive: true });
  closing.push(
    () => agent.destroy(),
    () => postgres.end(),
    () => connection.close(),
  );
  return {
    temporalAddress: addresses.temporalAddress,
    client: new Client({ connection }),
    query: async (text, values) => (await postgres.query(text, values)).rows,
    ask: askerOf(credentials, agent),
    apiLog: join(dataDir, 'logs', 'api.log'),
    end,
  };
}

async function endOf(stack, dataDir, closing) {
  for (const close of closing) await close();
  await stack.stop();
  await rm(dataDir, { recursive: true, force: true });
}
