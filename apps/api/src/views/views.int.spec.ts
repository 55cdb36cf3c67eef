import { ApiWorld, type Answered } from '../testing/api-world';

let world: ApiWorld;
let ann: string;
let ben: string;
let keeper: string;

/** A key of a person's own. */
const keyOf = (person: string, right: 'read' | 'admin'): Promise<string> => world.keyFor([right], 'local', person);

beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1' });
  ann = await keyOf('ann', 'read');
  ben = await keyOf('ben', 'read');
  keeper = await keyOf('kim', 'admin');
});
afterAll(() => world.end());

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';
const ask = (key: string, method: Method, path = '', body?: unknown): Promise<Answered> =>
  world.ask(`/v1/views${path}`, { method, key, ...(body === undefined ? {} : { body }) });
const named = async (key: string): Promise<string[]> =>
  (await ask(key, 'GET')).body.views.map(({ name }: { name: string }) => name);
const kept = async (key: string, view: object): Promise<string> => (await ask(key, 'POST', '', view)).body.id;
const pathsOf = ({ status, body }: Answered) => [status, body.errors?.map(({ path }: { path: string }) => path)];

it('is kept under a name, renamed, changed, removed and called back by the same id', async () => {
  const filters = { status: 'unresolved', holder: 'me', sort: 'urgency' };
  const { status, body } = await ask(ann, 'POST', '', { name: 'My day', filters });
  expect([status, body]).toEqual([
    201,
    { id: expect.any(String), name: 'My day', filters, shared: false, own: true, mayChange: true },
  ]);
  const path = `/${body.id}`;
  expect((await ask(ann, 'PATCH', path, { name: 'Today' })).body).toEqual({ ...body, name: 'Today' });
  expect((await ask(ann, 'PATCH', path, { filters: {} })).body).toEqual({ ...body, name: 'Today', filters: {} });
  expect((await ask(ann, 'DELETE', path)).status).toBe(204);
  expect(await named(ann)).toEqual([]);
  expect((await ask(ann, 'DELETE', path)).status).toBe(404);
  const restored = await ask(ann, 'POST', `${path}/restore`);
  expect([restored.status, restored.body]).toEqual([200, { ...body, name: 'Today', filters: {} }]);
  expect(await named(ann)).toEqual(['Today']);
});

it('goes for good when another is removed a day after it, and one removed since can still be called back', async () => {
  const [old, young, third] = await Promise.all(
    ['Old', 'Young', 'Third'].map((name) => kept(ann, { name, filters: {} })),
  );
  for (const id of [old, young]) await ask(ann, 'DELETE', `/${id}`);
  await world.dataSource.query(`UPDATE saved_view SET removed_at = removed_at - interval '25 hours' WHERE id = $1`, [
    old,
  ]);
  await ask(ann, 'DELETE', `/${third}`);
  const restored = await Promise.all([old, young].map((id) => ask(ann, 'POST', `/${id}/restore`)));
  expect(restored.map(({ status }) => status)).toEqual([404, 200]);
  expect(await world.dataSource.query(`SELECT FROM saved_view WHERE id = $1`, [old])).toEqual([]);
});

it('counts among a person’s hundred only while it is not removed', async () => {
  const busy = await keyOf('bea', 'read');
  const ids: string[] = [];
  for (let n = 0; n < 100; n += 1) ids.push(await kept(busy, { name: `View ${n}`, filters: {} }));
  const another = () => ask(busy, 'POST', '', { name: 'One more', filters: {} });
  expect((await another()).status).toBe(400);
  await ask(busy, 'DELETE', `/${ids[0]}`);
  expect((await another()).status).toBe(201);
});

it('is nobody else’s: not seen, not changed, not removed', async () => {
  const id = await kept(ann, { name: 'Only mine', filters: {} });
  for (const key of [ben, keeper]) {
    expect(await named(key)).not.toContain('Only mine');
    const answers = [await ask(key, 'PATCH', `/${id}`, { name: 'x' }), await ask(key, 'DELETE', `/${id}`)];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  }
  expect(await named(await world.keyFor(['read', 'admin'], 'elsewhere'))).toEqual([]);
});

it('is shared by administrators alone, seen by everybody, kept by administrators, and audited', async () => {
  expect((await ask(ann, 'POST', '', { name: 'For all', filters: {}, shared: true })).status).toBe(403);
  const id = await kept(keeper, { name: 'For all', filters: { overdue: 'true' }, shared: true });
  const seen = (await ask(ben, 'GET')).body.views.find((view: { id: string }) => view.id === id);
  expect(seen).toMatchObject({ name: 'For all', shared: true, own: false, mayChange: false });
  expect((await ask(ben, 'PATCH', `/${id}`, { name: 'x' })).status).toBe(404);
  const other = await keyOf('lea', 'admin');
  expect((await ask(other, 'PATCH', `/${id}`, { name: 'For us all' })).body.name).toBe('For us all');
  const deeds = await world.dataSource.query(`SELECT actor, action FROM audit WHERE subject = $1 ORDER BY at`, [id]);
  expect(deeds).toEqual([
    { actor: 'kim', action: 'add-view' },
    { actor: 'lea', action: 'change-view' },
  ]);
});

it('has a name of its own among those of one person', async () => {
  const view = { name: 'Twice', filters: {} };
  const id = await kept(ann, view);
  expect(pathsOf(await ask(ann, 'POST', '', view))).toEqual([400, ['name']]);
  expect((await ask(ben, 'POST', '', view)).status).toBe(201);
  await ask(ann, 'DELETE', `/${id}`);
  const again = await kept(ann, view);
  expect(pathsOf(await ask(ann, 'POST', `/${id}/restore`))).toEqual([400, ['name']]);
  expect(pathsOf(await ask(ann, 'PATCH', `/${again}`, { name: 'Today' }))).toEqual([400, ['name']]);
});

it.each([
  ['no name', { filters: {} }, ['name']],
  ['a blank name', { name: ' ', filters: {} }, ['name']],
  ['a filter that a list has not', { name: 'x', filters: { colour: 'red' } }, ['filters']],
  [
    'a value that a list refuses',
    { name: 'x', filters: { status: 'odd', overdue: 'no' } },
    ['filters.overdue', 'filters.status'],
  ],
  ['a place in a list', { name: 'x', filters: { cursor: 'abc' } }, ['filters.cursor']],
])('is refused with %s', async (_what, view, paths) => {
  const { status, body } = await ask(ann, 'POST', '', view);
  expect([status, body.errors.map(({ path }: { path: string }) => path).sort()]).toEqual([400, paths]);
});

it('is asked for as a list of tickets that are held by whoever asks', async () => {
  const { id } = (await world.open()).body;
  await world.dataSource.query(
    `INSERT INTO ticket (organisation, ticket_id, policy, policy_version, status, priority, tier, rung, holder, requester, opened_at, version)
     VALUES ('local', $1, 'webbee', 2, 'open', 'high', 'developer', 'developer', '{ann}', 'rob', now(), 1)`,
    [id],
  );
  const listed = async (key: string) => (await world.ask('/v1/tickets?holder=me', { key })).body.total;
  expect([await listed(ann), await listed(ben)]).toEqual([1, 0]);
  expect((await world.ask('/v1/tickets?acknowledged=false&breach-within=4')).status).toBe(200);
  expect(pathsOf(await world.ask('/v1/tickets?breach-within=0'))).toEqual([400, ['breach-within']]);
});
