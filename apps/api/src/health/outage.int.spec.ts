import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { ApiWorld } from '../testing/api-world';
import { wayTo } from '../testing/cut-off';
import { until } from '../testing/until';

/** A port at which nobody answers. */
const nobody = '127.0.0.1:1';

describe('while Temporal is away', () => {
  let world: ApiWorld;
  let mail: Server;

  beforeAll(async () => {
    mail = createServer((socket) => socket.end('220 here\r\n')).listen(0, '127.0.0.1');
    await once(mail, 'listening');
    const { port } = mail.address() as AddressInfo;
    world = await ApiWorld.begin({ TEMPORAL_ADDRESS: nobody, SMTP_URL: `smtp://127.0.0.1:${port}` });
  });
  afterAll(async () => {
    await world.end();
    mail.close();
  });

  it('says so in health within a second or two, and stays ready', async () => {
    const startedMs = performance.now();
    const { status, body } = await world.ask('/health', { key: undefined });
    expect(performance.now() - startedMs).toBeLessThan(8_000);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'degraded',
      parts: {
        postgres: { state: 'up' },
        temporal: { state: 'down' },
        worker: { state: 'down' },
        mail: { state: 'up' },
      },
    });
    expect((await world.ask('/health/ready', { key: undefined })).status).toBe(200);
  });

  it('takes tickets and commands, and delivers them in the order received once Temporal is back', async () => {
    const { id } = (await world.open({}, { 'idempotency-key': 'open-1' })).body;
    expect((await world.command(id, 'acknowledge', {}, { 'idempotency-key': 'ack-1' })).status).toBe(202);
    expect((await world.command(id, 'resolve', {}, { 'idempotency-key': 'resolve-1' })).status).toBe(202);
    expect((await world.ask(`/v1/tickets/${id}`)).body.status).toBe('received');

    // Another process, which can reach Temporal; the schedule tells it what waits.
    world.startWorker();
    await until(
      'the schedule has delivered',
      async () => {
        const { body } = await world.ask(`/v1/tickets/${id}`);
        return body.status === 'resolved' ? true : undefined;
      },
      45_000,
    );
    const { entries } = (await world.ask(`/v1/tickets/${id}/timeline`)).body;
    const types: string[] = entries.map(({ type }: { type: string }) => type);
    expect(types[0]).toBe('opened');
    expect(types.indexOf('acknowledged')).toBeLessThan(types.indexOf('resolved'));
    expect(await (await world.ask('/v1/commands/resolve-1')).body).toMatchObject({ outcome: 'accepted' });
  });
});

describe('while PostgreSQL is away', () => {
  it('answers 503 with a time to try again, never 500, and says so in health', async () => {
    let cut = async (): Promise<void> => undefined;
    const world = await ApiWorld.begin({}, async (url) => {
      const way = await wayTo(url);
      cut = way.cut;
      return way.url;
    });
    try {
      expect((await world.ask('/v1/tickets')).status).toBe(200);
      await cut();
      const broken = await world.ask('/v1/tickets');
      expect([broken.status, broken.headers.get('retry-after')]).toEqual([503, '2']);
      expect(broken.body).toMatchObject({ type: 'urn:stepladder:problem:unavailable' });
      const health = await world.ask('/health', { key: undefined });
      expect(health.body.parts).toMatchObject({ postgres: { state: 'down' }, worker: { state: 'unknown' } });
      const ready = await world.ask('/health/ready', { key: undefined });
      expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '2']);
    } finally {
      await world.end();
    }
  });
});

describe('while more is asked than there are connections', () => {
  it('answers once one is free, and health goes on saying that PostgreSQL is up', async () => {
    let cut = async (): Promise<void> => undefined;
    // By a way of its own this API is as impatient as a real one.
    const world = await ApiWorld.begin({ DATABASE_POOL_SIZE: '2' }, async (url) => {
      const way = await wayTo(url);
      cut = way.cut;
      return way.url;
    });
    try {
      const busy = Array.from({ length: 2 }, () => world.dataSource.query('SELECT pg_sleep(4)'));
      const asked = Array.from({ length: 36 }, () => world.ask('/v1/tickets'));
      for (let look = 0; look < 3; look += 1) {
        const { body } = await world.ask('/health', { key: undefined });
        expect(body.parts.postgres).toEqual({ state: 'up' });
      }
      expect(new Set((await Promise.all(asked)).map(({ status }) => status))).toEqual(new Set([200]));
      await Promise.all(busy);
    } finally {
      await world.end();
      await cut();
    }
  });
});
