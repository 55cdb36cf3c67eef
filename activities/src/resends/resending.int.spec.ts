import { randomUUID } from 'node:crypto';
import { ResendDesk } from '@stepladder/read-model';
import { Client, Connection } from '@temporalio/client';
import { ownDatabase } from '../testing/own-database';
import { publish, WebbeeDesk } from '../testing/webbee-desk';
import { Resending } from './resending';

const own = ownDatabase();
const taskQueue = `nobody-${randomUUID()}`;
let client: Client;
let away: Client;

beforeAll(async () => {
  client = new Client({
    connection: await Connection.connect({ address: process.env['STEPLADDER_TEST_TEMPORAL'] ?? '' }),
  });
  away = new Client({ connection: Connection.lazy({ address: '127.0.0.1:1' }) });
  await publish(own, 'webbee');
});
afterAll(async () => {
  await Promise.all([client.connection.close(), away.connection.close()]);
});

/** A message that failed and that somebody wants again. */
async function wanted(): Promise<{ organisation: string; id: string; messageId: string }> {
  const desk = new WebbeeDesk(own);
  const [message] = await desk.begin(await desk.open());
  const wish = { organisation: 'local', id: randomUUID(), messageId: message?.id ?? '' };
  await own.dataSource.query(`UPDATE message SET state = 'failed' WHERE id = $1`, [wish.messageId]);
  expect(await new ResendDesk(own.dataSource).want({ ...wish, by: 'admin' })).toEqual({ result: 'stored' });
  return wish;
}

test('what the workflow engine could not be told stays wanted, and the schedule begins it once', async () => {
  const wish = await wanted();
  const through = (to: Client) => new Resending({ client: to, dataSource: own.dataSource, taskQueue });
  await expect(through(away).begin(wish)).rejects.toThrow();
  expect(await through(away).beginWaiting({ olderThanMs: 0 })).toMatchObject({ delivered: 0, failed: 1 });
  expect(await through(client).beginWaiting({ olderThanMs: 0 })).toEqual({ delivered: 1, failed: 0, problems: [] });
  expect(await through(client).beginWaiting({ olderThanMs: 0 })).toMatchObject({ delivered: 0 });
  await through(client).begin(wish);
  const { type } = await client.workflow.getHandle(`send-again/local/${wish.id}`).describe();
  expect(type).toBe('sendAgain');
});
