import { ApiWorld } from '../testing/api-world';
import { EventReader } from '../testing/event-reader';
import { until } from '../testing/until';

let world: ApiWorld;

// Nothing listens where Temporal should be: tickets are stored, which is news enough.
beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1', EVENT_STREAMS: '2' });
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((reader) => reader.close()));
});
afterAll(() => world.end());

const opened: EventReader[] = [];

const opening = async (query: string, key = world.administrator.apiKey): Promise<EventReader> => {
  // The server hears of a reader that went a moment later than the reader.
  const reader = await until('a place to listen', () => EventReader.open(world.url, key, query).catch(() => undefined));
  opened.push(reader);
  return reader;
};
const listening = async (key?: string): Promise<EventReader> => {
  const reader = await opening('', key);
  await reader.until('ready {}');
  return reader;
};
const toldOf = (id: string): string => `ticket ${JSON.stringify({ ticketId: id })}`;

it('tells of a ticket as soon as it is stored, and once of each transaction', async () => {
  const reader = await listening();
  expect(reader.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const first = (await world.open()).body.id;
  expect(await reader.next()).toBe(toldOf(first));
  const second = (await world.open()).body.id;
  expect(await reader.next()).toBe(toldOf(second));
});

it('tells at once what changed since whoever listens began to read, and says that nothing else was missed', async () => {
  const before = await listening();
  // What is said of the first seconds after a start is not whole.
  const [late, id] = await until('news that is whole', async () => {
    const { id } = (await world.open()).body;
    await before.until(toldOf(id));
    const reader = await opening('?sinceMs=0');
    if ((await reader.next()) === 'ready {"whole":true}') return [reader, id] as const;
    await reader.close();
    return undefined;
  });
  await late.until(toldOf(id));
});

it('promises nothing about what is longer ago than it remembers, and refuses what is no length of time', async () => {
  const reader = await opening('?sinceMs=60000');
  expect(await reader.next()).toBe('ready {}');
  const { status, body } = await world.ask('/v1/events?sinceMs=soon');
  expect([status, body.errors[0].path]).toEqual([400, 'sinceMs']);
});

it('tells of a new entry, of messages and of the ticket that its workflow writes', async () => {
  const { id } = (await world.open()).body;
  const reader = await listening();
  const told = async (text: string, values: unknown[]) => {
    await world.dataSource.query(text, values);
    expect(await reader.next()).toBe(toldOf(id));
  };
  await told(
    `INSERT INTO timeline (organisation, ticket_id, seq, at, recorded_at, type, because, facts)
     VALUES ('local', $1, 1, now(), now(), 'noted', '{}', '{}')`,
    [id],
  );
  await told(
    `INSERT INTO ticket (organisation, ticket_id, policy, policy_version, status, priority, tier, rung, holder, requester,
       opened_at, version) VALUES ('local', $1, 'webbee', 1, 'open', 'high', 'developer', 'developer', '{}', 'rob', now(), 1)`,
    [id],
  );
  await told(`UPDATE ticket SET status = 'in-progress', version = 2 WHERE ticket_id = $1`, [id]);
  await told(
    `INSERT INTO message (organisation, id, ticket_id, person, channel, at) VALUES ('local', 'm', $1, 'rob', 'email', now())`,
    [id],
  );
  await told(`UPDATE message SET attempts = attempts + 1 WHERE ticket_id = $1`, [id]);
});

it('tells nobody of another organisation', async () => {
  const elsewhere = await listening(await world.keyFor(['read'], 'elsewhere'));
  const own = await listening();
  const { id } = (await world.open()).body;
  await own.until(toldOf(id));
  await world.dataSource.query(`SELECT pg_notify('ticket_news', 'elsewhere elsewhere-1')`);
  expect(await elsewhere.next()).toBe(toldOf('elsewhere-1'));
});

it('says that news is away when Postgres cuts it off, and is ready again by itself', async () => {
  const reader = await listening();
  await world.dataSource.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'stepladder-news' AND datname = current_database()`,
  );
  expect(await reader.next()).toBe('away {}');
  expect(await reader.next()).toBe('ready {}');
  const { id } = (await world.open()).body;
  expect(await reader.next()).toBe(toldOf(id));
});

it('listens by one connection, however many streams there are, and refuses one too many until another goes', async () => {
  const one = await listening();
  await listening();
  const [{ count }] = await world.dataSource.query(
    `SELECT count(*)::int FROM pg_stat_activity WHERE application_name = 'stepladder-news' AND datname = current_database()`,
  );
  expect(count).toBe(1);
  const { status, headers, body } = await world.ask('/v1/events');
  expect([status, headers.get('content-type'), headers.get('retry-after')]).toEqual([
    503,
    expect.stringContaining('application/problem+json'),
    '30',
  ]);
  expect(body.type).toBe('urn:stepladder:problem:too-many-listeners');
  await one.close();
  await listening();
});

it('gives who asks for its headers no stream to hold', async () => {
  for (let asked = 0; asked < 3; asked += 1)
    expect((await world.ask('/v1/events', { method: 'HEAD' })).status).toBe(200);
  await listening();
});

it('ends its streams when the server closes, so that the server does close', async () => {
  const reader = await listening();
  await world.app.close();
  expect(await reader.next()).toBeUndefined();
});
