import { ApiWorld, type Answered } from '../testing/api-world';

let world: ApiWorld;

beforeAll(async () => {
  world = await ApiWorld.begin({ SIGN_INS_PER_MINUTE: '14' });
});
afterAll(() => world.end());

const signIn = (body: unknown, headers: Record<string, string> = {}): Promise<Answered> =>
  world.ask('/v1/session', { method: 'POST', body, key: undefined, headers });
const withCookie = (
  cookie: string,
  path: string,
  method = 'GET',
  headers: Record<string, string> = {},
): Promise<Answered> =>
  world.ask(path, {
    method,
    key: undefined,
    headers: { cookie, ...headers },
    ...(method === 'POST' ? { body: {} } : {}),
  });
const cookieOf = ({ headers }: Answered): string => headers.getSetCookie()[0] ?? '';

it('signs in with a cookie that scripts and other sites cannot use, and out for good', async () => {
  const { name, password } = world.administrator;
  const answer = await signIn({ name, password });
  expect(answer).toMatchObject({
    status: 200,
    body: { name: 'admin', organisation: 'local', person: { id: 'admin' } },
  });
  expect(cookieOf(answer)).toMatch(/^stepladder=[\w-]{43}; Path=\/; Expires=.*; HttpOnly; SameSite=Strict$/);
  const [cookie = ''] = cookieOf(answer).split(';');
  expect((await withCookie(cookie, '/v1/tickets')).status).toBe(200);
  expect((await withCookie(cookie, '/v1/session')).body.name).toBe('admin');

  // What a page of another site would send along.
  expect((await withCookie(cookie, '/v1/tickets', 'POST')).status).toBe(403);
  expect((await withCookie(cookie, '/v1/tickets', 'POST', { origin: 'https://evil.example' })).status).toBe(403);
  expect((await withCookie(cookie, '/v1/tickets', 'POST', { origin: world.url })).status).toBe(400);

  expect((await withCookie(cookie, '/v1/session', 'DELETE', { origin: world.url })).status).toBe(204);
  expect((await withCookie(cookie, '/v1/tickets')).status).toBe(401);
});

it('keeps neither a password nor a token nor a key in the database', async () => {
  const { password, apiKey } = world.administrator;
  const { headers } = await signIn({ name: 'admin', password });
  const token = headers.getSetCookie()[0]?.split(/[=;]/)[1] ?? '';
  const rows = await world.dataSource.query(
    'select (select json_agg(a) from account a) as accounts, (select json_agg(s) from session s) as sessions, (select json_agg(k) from api_key k) as keys',
  );
  const kept = JSON.stringify(rows);
  expect(token.length).toBe(43);
  for (const secret of [password, token, apiKey]) expect(kept).not.toContain(secret);
});

it('answers an unknown name like a wrong password, word for word and about as slowly', async () => {
  const timed = async (name: string): Promise<{ ms: number; body: unknown }> => {
    const startedMs = performance.now();
    const { status, body } = await signIn({ name, password: 'wrong' });
    expect(status).toBe(401);
    const { instance: _, ...said } = body;
    return { ms: performance.now() - startedMs, body: said };
  };
  const known = await timed('admin');
  const unknown = await timed('nobody');
  expect(unknown.body).toEqual(known.body);
  expect(unknown.ms).toBeGreaterThan(known.ms / 5);
});

it('does not let a session speak where a key was shown and is wrong', async () => {
  expect((await world.ask('/v1/tickets', { key: 'sl_wrongwrongwrongwrongwrongwrong' })).status).toBe(401);
  expect((await world.ask('/v1/tickets', { key: undefined, headers: { authorization: 'Basic YTpi' } })).status).toBe(
    401,
  );
});

it('forgets a key that has expired and one that was taken away, at once', async () => {
  const key = await world.keyFor(['read']);
  expect((await world.ask('/v1/tickets', { key })).status).toBe(200);
  await world.dataSource.query(`update api_key set expires_at = clock_timestamp() where label = 'read'`);
  expect((await world.ask('/v1/tickets', { key })).status).toBe(401);
});

it('stops guessing, without shutting out who has a key', async () => {
  const statuses: number[] = [];
  for (let guess = 0; guess < 15; guess += 1) statuses.push((await signIn({ name: '', password: '' })).status);
  expect(statuses.at(-1)).toBe(429);
  const refused = await signIn(
    { name: 'admin', password: world.administrator.password },
    { 'x-forwarded-for': '203.0.113.9' },
  );
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await world.ask('/v1/tickets')).status).toBe(200);
});
