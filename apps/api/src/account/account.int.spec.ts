import { Access } from '@stepladder/read-model';
import { ApiWorld, type Answered } from '../testing/api-world';

let world: ApiWorld;
let cookie: string;

beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1', SIGN_INS_PER_MINUTE: '30' });
  cookie = await signedIn();
});
afterAll(() => world.end());

async function signedIn(password = world.administrator.password, agent = 'A browser/1'): Promise<string> {
  const body = { name: 'admin', password };
  const headers = { 'user-agent': agent };
  const answer = await world.ask('/v1/session', { method: 'POST', body, key: undefined, headers });
  expect(answer.status).toBe(200);
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

const as = (session: string, path: string, method = 'GET', body?: unknown): Promise<Answered> =>
  world.ask(path, {
    ...{ method, key: undefined, headers: { cookie: session, origin: world.url } },
    ...(body === undefined ? {} : { body }),
  });
const pathsOf = ({ body }: Answered): string[] => body.errors.map(({ path }: { path: string }) => path).sort();
const deeds = async (): Promise<{ action: string }[]> => (await world.ask('/v1/audit?person=admin')).body.deeds;

it('shows where one is signed in, and ends one session or all the others', async () => {
  const [second, third] = [await signedIn(undefined, 'Phone/2'), await signedIn(undefined, 'Desk/3')];
  const { body } = await as(cookie, '/v1/sessions');
  expect(body.sessions).toHaveLength(3);
  expect(body.sessions.filter(({ current }: { current: boolean }) => current)).toEqual([
    expect.objectContaining({ userAgent: 'A browser/1', lastSeenAt: expect.any(String) }),
  ]);
  const phone = body.sessions.find(({ userAgent }: { userAgent: string }) => userAgent === 'Phone/2');
  expect((await as(cookie, `/v1/sessions/${phone.id}`, 'DELETE')).status).toBe(204);
  expect((await as(cookie, `/v1/sessions/${phone.id}`, 'DELETE')).status).toBe(404);
  expect((await as(second, '/v1/tickets')).status).toBe(401);
  expect((await as(third, '/v1/tickets')).status).toBe(200);
  expect((await as(cookie, '/v1/sessions', 'DELETE')).body).toEqual({ ended: 1 });
  expect((await as(third, '/v1/tickets')).status).toBe(401);
  expect((await as(cookie, '/v1/tickets')).status).toBe(200);
});

it('changes a password for whoever knows it, and puts all other browsers out', async () => {
  const other = await signedIn();
  const { password } = world.administrator;
  const wrong = await as(cookie, '/v1/password', 'POST', { current: 'wrong', next: 'a new long password' });
  expect([wrong.status, pathsOf(wrong)]).toEqual([400, ['current']]);
  expect(pathsOf(await as(cookie, '/v1/password', 'POST', { current: password, next: 'short' }))).toEqual(['next']);
  expect(pathsOf(await as(cookie, '/v1/password', 'POST', {}))).toEqual(['current', 'next']);
  const changed = await as(cookie, '/v1/password', 'POST', { current: password, next: 'a new long password' });
  expect(changed).toMatchObject({ status: 200, body: { ended: 1 } });
  expect((await as(other, '/v1/tickets')).status).toBe(401);
  expect((await as(cookie, '/v1/tickets')).status).toBe(200);
  const old = { method: 'POST', key: undefined, body: { name: 'admin', password } };
  expect((await world.ask('/v1/session', old)).status).toBe(401);
  await signedIn('a new long password');
  const said = JSON.stringify(await deeds());
  expect(said).toContain('change-password');
  expect(said).not.toContain('a new long password');
});

it('has nothing to say about sessions or passwords to a key', async () => {
  expect((await world.ask('/v1/sessions')).status).toBe(403);
  const body = { current: world.administrator.password, next: 'a new long password' };
  expect((await world.ask('/v1/password', { method: 'POST', body })).status).toBe(403);
});

it('shows a key once, lists its beginning, and forgets it at once when it is revoked', async () => {
  const made = await as(cookie, '/v1/api-keys', 'POST', {
    ...{ label: 'import', rights: ['read'], expiresAt: '2100-01-01T00:00:00.000Z' },
  });
  expect(made).toMatchObject({ status: 201, body: { key: expect.stringMatching(/^sl_[\w-]{43}$/) } });
  const { id, key } = made.body;
  expect((await world.ask('/v1/tickets', { key })).status).toBe(200);
  expect((await world.ask('/v1/audit', { key })).status).toBe(403);
  const listed = (await as(cookie, '/v1/api-keys')).body;
  expect(listed.keys).toContainEqual(
    expect.objectContaining({ id, label: 'import', rights: ['read'], expiresAt: '2100-01-01T00:00:00.000Z' }),
  );
  expect(JSON.stringify(listed)).not.toContain(key);
  expect((await as(cookie, `/v1/api-keys/${id}`, 'DELETE')).status).toBe(204);
  expect((await world.ask('/v1/tickets', { key })).status).toBe(401);
  expect((await as(cookie, `/v1/api-keys/${id}`, 'DELETE')).status).toBe(404);
  const told = await deeds();
  expect(told.map(({ action }) => action)).toEqual(expect.arrayContaining(['create-key', 'revoke-key']));
  expect(JSON.stringify(told)).not.toContain(key);
});

it('names every field of a key that cannot be so', async () => {
  const past = { label: ' ', rights: ['everything'], expiresAt: '2020-01-01T00:00:00.000Z' };
  expect(pathsOf(await as(cookie, '/v1/api-keys', 'POST', past))).toEqual(['expiresAt', 'label', 'rights[0]']);
  expect(pathsOf(await as(cookie, '/v1/api-keys', 'POST', { label: 'none', rights: [] }))).toEqual(['rights']);
});

it('lets nobody give what they do not have, see the keys of others, or prolong a key by a key', async () => {
  await world.dataSource.query(`UPDATE account SET rights = '{read,work}'`);
  const wide = { label: 'wide', rights: ['read', 'admin'] };
  expect(pathsOf(await as(cookie, '/v1/api-keys', 'POST', wide))).toEqual(['rights']);
  await world.dataSource.query(`UPDATE api_key SET person = 'tara-lead' WHERE label = 'first key'`);
  expect((await as(cookie, '/v1/api-keys')).body.keys).toEqual([]);
  const [{ id }] = await world.dataSource.query(`SELECT id FROM api_key WHERE label = 'first key'`);
  expect((await as(cookie, `/v1/api-keys/${id}`, 'DELETE')).status).toBe(404);
  const worker = await world.keyFor(['read', 'work']);
  const body = { label: 'again', rights: ['read'] };
  expect((await world.ask('/v1/api-keys', { method: 'POST', body, key: worker })).status).toBe(403);
  await world.dataSource.query(`UPDATE account SET rights = '{admin}'`);
});

it('marks in the list a key that sleeps because its account is disabled or may less', async () => {
  await world.keyFor(['read', 'work'], 'local', 'tara-lead');
  await new Access(world.dataSource).accounts.keep({
    ...{
      organisation: 'local',
      name: 'tara',
      person: 'tara-lead',
      rights: ['read', 'work'],
      password: 'a long password',
    },
  });
  const sleeping = async () =>
    ((await as(cookie, '/v1/api-keys')).body.keys as { person: string; label: string; sleeps: boolean }[])
      .filter(({ label }) => label === 'read,work')
      .map(({ sleeps }) => sleeps);
  const before = await sleeping();
  expect(new Set(before)).toEqual(new Set([false]));
  await world.dataSource.query(`UPDATE account SET rights = '{read}' WHERE name = 'tara'`);
  expect((await sleeping()).filter(Boolean)).toHaveLength(1);
  await world.dataSource.query(`UPDATE account SET rights = '{read,work}', disabled_at = now() WHERE name = 'tara'`);
  expect((await sleeping()).filter(Boolean)).toHaveLength(1);
});

it('says which versions run here', async () => {
  expect((await as(cookie, '/v1/about')).body).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    node: process.versions.node,
    postgresql: expect.any(String),
    schema: expect.any(String),
  });
});

it('counts wrong present passwords as it counts tries to sign in', async () => {
  const statuses: number[] = [];
  for (let guess = 0; guess < 31; guess += 1) {
    const body = { current: `guess ${guess}`, next: '' };
    statuses.push((await as(cookie, '/v1/password', 'POST', body)).status);
  }
  expect(statuses.at(-1)).toBe(429);
  expect((await as(cookie, '/v1/tickets')).status).toBe(200);
});
