import { accessRoles, type AccessRole } from '@stepladder/read-model';
import { ApiWorld, type Answered } from '../testing/api-world';

let world: ApiWorld;

beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1', SIGN_INS_PER_MINUTE: '100' });
});
afterAll(() => world.end());

const ask = (method: string, path: string, body?: unknown, key?: string): Promise<Answered> =>
  world.ask(`/v1/accounts${path}`, {
    method,
    ...(body === undefined ? {} : { body }),
    ...(key === undefined ? {} : { key }),
  });
const give = (person: string, access: AccessRole, more = {}) => ask('POST', '', { person, access, ...more });
const pathsOf = ({ body }: Answered): string[] => body.errors.map(({ path }: { path: string }) => path).sort();
const deeds = async (): Promise<{ action: string; subject: string; facts: object }[]> =>
  (await world.ask('/v1/audit?person=admin')).body.deeds;

/** The session of a browser that signs in by these; undefined when it is refused. */
async function signIn(name: string, password: string): Promise<string | undefined> {
  const answer = await world.ask('/v1/session', { method: 'POST', body: { name, password }, key: undefined });
  return answer.status === 200 ? answer.headers.getSetCookie()[0]?.split(';')[0] : undefined;
}
const as = (cookie: string | undefined, path: string, method = 'GET', body?: unknown): Promise<Answered> =>
  world.ask(path, {
    ...{ method, key: undefined, headers: { cookie: cookie ?? '', origin: world.url } },
    ...(body === undefined ? {} : { body }),
  });

it('gives a colleague an account by whose one-time password nothing is open but the choice of another', async () => {
  const given = await give('dev-arjun', 'agent');
  expect(given).toMatchObject({
    status: 201,
    body: { account: { name: 'dev-arjun', person: 'dev-arjun', access: 'agent', sessions: 0 } },
  });
  const { password } = given.body;
  const cookie = await signIn('dev-arjun', password);
  expect((await as(cookie, '/v1/session')).body).toMatchObject({ choosesPassword: true, rights: [] });
  const shut = await as(cookie, '/v1/tickets');
  expect(shut).toMatchObject({ status: 403, body: { detail: expect.stringContaining('choose one of your own') } });
  expect((await as(cookie, '/v1/api-keys', 'POST', { label: 'k', rights: ['read'] })).status).toBe(400);
  const own = { current: password, next: 'a sentence of mine' };
  expect((await as(cookie, '/v1/password', 'POST', { ...own, next: password })).status).toBe(400);
  expect((await as(cookie, '/v1/password', 'POST', own)).status).toBe(200);
  expect((await as(cookie, '/v1/tickets')).status).toBe(200);
  expect((await as(cookie, '/v1/audit')).status).toBe(403);
  expect((await as(cookie, '/v1/session')).body).not.toHaveProperty('choosesPassword');
  expect(await signIn('dev-arjun', password)).toBeUndefined();
});

it.each(Object.entries(accessRoles))(
  'an account with the access role %s has exactly its rights',
  async (access, rights) => {
    const person = `new-${access}`;
    await world.ask('/v1/people', {
      method: 'POST',
      body: { id: person, name: person, email: `${person}@example.org` },
    });
    const { account, password } = (await give(person, access as AccessRole)).body;
    expect(account).toMatchObject({ access, rights });
    const cookie = await signIn(person, password);
    await as(cookie, '/v1/password', 'POST', { current: password, next: 'a sentence of mine' });
    expect((await as(cookie, '/v1/session')).body.rights).toEqual(rights);
    const expected = access === 'admin' ? 200 : 403;
    expect((await as(cookie, '/v1/accounts')).status).toBe(expected);
  },
);

it('changes what somebody may, disables and enables them, and tells the audit without any secret', async () => {
  const { account, password } = (await give('priya-manager', 'reader', { name: 'priya' })).body;
  expect((await ask('PATCH', `/${account.id}`, { access: 'lead' })).body).toMatchObject({ access: 'lead' });
  const cookie = await signIn('priya', password);
  expect((await ask('PATCH', `/${account.id}`, { active: false })).body.disabledAt).toEqual(expect.any(String));
  expect((await as(cookie, '/v1/session')).status).toBe(401);
  expect(await signIn('priya', password)).toBeUndefined();
  expect((await ask('PATCH', `/${account.id}`, { active: true })).body.disabledAt).toBeUndefined();
  const again = await ask('POST', `/${account.id}/password`);
  expect(again).toMatchObject({ status: 200, body: { account: { oneTimeUntilAt: expect.any(String) } } });
  expect(await signIn('priya', password)).toBeUndefined();
  const other = await signIn('priya', again.body.password);
  expect((await ask('DELETE', `/${account.id}/sessions`)).body).toEqual({ ended: 1 });
  expect((await as(other, '/v1/session')).status).toBe(401);
  const told = (await deeds()).filter(({ subject }) => subject === 'priya-manager').reverse();
  expect(told.map(({ action, facts }) => [action, facts])).toEqual([
    ['give-account', { name: 'priya', access: 'reader' }],
    ['change-account', { access: 'lead' }],
    ['change-account', { active: false }],
    ['change-account', { active: true }],
    ['reset-password', { ended: 0 }],
    ['end-sessions', { ended: 1 }],
  ]);
  const rows = JSON.stringify(await world.dataSource.query('SELECT * FROM audit, account'));
  for (const secret of [password, again.body.password]) expect(rows).not.toContain(secret);
});

it('names every field that cannot be so', async () => {
  expect(pathsOf(await ask('POST', '', { access: 'king', name: ' ', more: 1 }))).toEqual([
    ...['access', 'more', 'name', 'person'],
  ]);
  expect(pathsOf(await give('nobody-here', 'agent'))).toEqual(['person']);
  expect(pathsOf(await give('admin', 'agent'))).toEqual(['person']);
  expect(pathsOf(await give('tara-lead', 'agent', { name: 'admin' }))).toEqual(['name']);
  expect((await ask('PATCH', '/nothing', { active: true })).status).toBe(404);
  expect((await ask('PATCH', '/nothing', {})).status).toBe(400);
  expect(pathsOf(await ask('PATCH', '/nothing', { access: 'king', active: 1 }))).toEqual(['access', 'active']);
  expect((await ask('POST', '/nothing/password')).status).toBe(404);
  expect((await ask('DELETE', '/nothing/sessions')).status).toBe(404);
});

it('lets nobody change their own account, and nobody take the last administrator away', async () => {
  await world.dataSource.query(`UPDATE account SET rights = '{read}' WHERE person <> 'admin'`);
  const { accounts } = (await ask('GET', '')).body;
  const { id } = accounts.find(({ person }: { person: string }) => person === 'admin');
  const another = await world.keyFor(['admin'], 'local', 'eve-assistant');
  for (const change of [{ access: 'lead' }, { active: false }]) {
    const own = await ask('PATCH', `/${id}`, change);
    expect(own.body.errors[0].problem).toContain('is yours');
    const last = await ask('PATCH', `/${id}`, change, another);
    expect(last).toMatchObject({ status: 400, body: { errors: [{ path: Object.keys(change)[0] }] } });
    expect(last.body.errors[0].problem).toContain('the last administrator');
  }
  expect((await ask('POST', `/${id}/password`)).status).toBe(403);
  const gone = await world.ask('/v1/people/admin', { method: 'PATCH', body: { active: false }, key: another });
  expect(gone.body.errors).toEqual([{ path: 'active', problem: expect.stringContaining('the last administrator') }]);
});

it('of two administrators who demote each other at the same moment one stays', async () => {
  const { body } = await ask('GET', '');
  const idOf = (who: string) => body.accounts.find(({ person }: { person: string }) => person === who).id;
  await ask('PATCH', `/${idOf('new-lead')}`, { access: 'admin' });
  const [ann, bea] = [world.administrator.apiKey, await world.keyFor(['admin'], 'local', 'new-lead')];
  const done = await Promise.all([
    ask('PATCH', `/${idOf('new-lead')}`, { access: 'agent' }, ann),
    ask('PATCH', `/${idOf('admin')}`, { access: 'agent' }, bea),
  ]);
  const admins = await world.dataSource.query(`SELECT person FROM account WHERE 'admin' = ANY(rights)`);
  expect(admins).toHaveLength(1);
  expect(done.filter(({ status }) => status === 200)).toHaveLength(1);
  await world.dataSource.query(`UPDATE account SET rights = '{read,admin}' WHERE person = 'admin'`);
});

it('is for administrators of the same organisation alone', async () => {
  const { accounts } = (await ask('GET', '')).body;
  const { id } = accounts.find(({ person }: { person: string }) => person === 'dev-arjun');
  const routes: [string, string, unknown?][] = [
    ['GET', ''],
    ['POST', '', { person: 'tara-lead', access: 'admin' }],
    ['PATCH', `/${id}`, { access: 'admin' }],
    ['POST', `/${id}/password`],
    ['DELETE', `/${id}/sessions`],
  ];
  const worker = await world.keyFor(['read', 'work', 'act-for', 'set-at']);
  const stranger = await world.keyFor(['admin'], 'elsewhere');
  for (const [method, path, body] of routes) {
    expect((await ask(method, path, body, worker)).status).toBe(403);
    if (path.startsWith(`/${id}`)) expect((await ask(method, path, body, stranger)).status).toBe(404);
  }
  expect((await ask('GET', '', undefined, stranger)).body).toEqual({ accounts: [] });
  expect(pathsOf(await ask('POST', '', { person: 'tara-lead', access: 'admin' }, stranger))).toEqual(['person']);
});
