import { Access } from '@stepladder/read-model';
import { ApiWorld, type Answered } from '../testing/api-world';

let world: ApiWorld;

beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1' });
});
afterAll(() => world.end());

type Somebody = { id: string; name: string };

const post = (path: string, body: unknown): Promise<Answered> => world.ask(path, { method: 'POST', body });
const change = (id: string, body: unknown): Promise<Answered> =>
  world.ask(`/v1/people/${id}`, { method: 'PATCH', body });
const pathsOf = ({ body }: Answered): string[] => body.errors.map(({ path }: { path: string }) => path).sort();
const idsOf = async (query: string): Promise<string[]> =>
  (await world.ask(`/v1/people?${query}`)).body.people.map(({ id }: Somebody) => id);

it('goes through everybody by name, without a gap and nobody twice', async () => {
  const all = await world.ask('/v1/people?limit=200');
  expect(all.body).toMatchObject({ next: null, total: all.body.people.length });
  const paged: Somebody[] = [];
  let cursor = '';
  do {
    const { body } = await world.ask(`/v1/people?limit=4${cursor && `&cursor=${cursor}`}`);
    paged.push(...body.people);
    cursor = body.next ?? '';
  } while (cursor);
  expect(paged).toEqual(all.body.people);
});

it('finds people by name, address, kind, role and team, and shows what they do', async () => {
  const { body } = await world.ask('/v1/people?q=tara.nair');
  expect(body.people).toEqual([
    expect.objectContaining({
      ...{ id: 'tara-lead', name: 'Tara Nair', kind: 'staff', teams: [], openTickets: 0 },
      roles: [expect.objectContaining({ policy: 'webbee', role: 'team-lead' })],
    }),
  ]);
  expect(await idsOf('role=team-lead')).toContain('tara-lead');
  expect(await idsOf('role=nobody-plays-this')).toEqual([]);
  expect(await idsOf('kind=requester')).toEqual([]);
  expect(await idsOf('q=100%25')).toEqual([]);
});

it('counts the tickets that somebody holds, without those that are done', async () => {
  const hold = (ticketId: string, status: string) =>
    world.dataSource.query(
      `INSERT INTO ticket (organisation, ticket_id, policy, policy_version, status, priority, tier, rung, holder, requester, opened_at, version)
       VALUES ('local', $1, 'webbee', 2, $2, 'high', 'developer', 'developer', '{dev-arjun}', 'rob', now(), 1)`,
      [ticketId, status],
    );
  const opened = [];
  for (const status of ['open', 'awaiting', 'resolved', 'cancelled']) {
    const { id } = (await world.open()).body;
    await hold(id, status);
    opened.push(id);
  }
  expect((await world.ask('/v1/people/dev-arjun')).body.openTickets).toBe(2);
  const behind = await world.ask('/v1/tickets?holder=dev-arjun&status=unresolved');
  expect(behind.body.tickets.map(({ id }: Somebody) => id).sort()).toEqual(opened.slice(0, 2));
});

it('adds somebody with a team, and names every field that cannot be so', async () => {
  expect((await post('/v1/teams', { id: 'night', label: 'Night shift' })).status).toBe(201);
  expect(pathsOf(await post('/v1/teams', { id: 'night', label: 'Again' }))).toEqual(['id']);
  const added = await post('/v1/people', { id: 'zoe', name: 'Zoe Zander', email: 'zoe@example.org', teams: ['night'] });
  expect(added).toMatchObject({ status: 201, body: { id: 'zoe', kind: 'staff', teams: ['night'], roles: [] } });
  expect(await idsOf('team=night')).toEqual(['zoe']);
  const again = { id: 'zoe', name: 'Z', email: 'z@example.org' };
  expect(pathsOf(await post('/v1/people', again))).toEqual(['id']);
  expect(pathsOf(await post('/v1/people', { ...again, id: 'zed', email: 'ZOE@example.org' }))).toEqual(['email']);
  expect(pathsOf(await post('/v1/people', { ...again, id: 'zed', teams: ['day', 'night'] }))).toEqual(['teams[0]']);
  expect(pathsOf(await post('/v1/people', { id: 'A B', name: '', email: 'x', more: 1 }))).toEqual([
    ...['email', 'id', 'more', 'name'],
  ]);
});

it('changes only what is said, and says in the audit who changed what', async () => {
  expect(await change('zoe', { name: 'Zoe Zimmer' })).toMatchObject({
    status: 200,
    body: { name: 'Zoe Zimmer', email: 'zoe@example.org', teams: ['night'] },
  });
  expect((await change('zoe', { teams: [] })).body.teams).toEqual([]);
  expect((await change('nobody-here', { name: 'X' })).status).toBe(404);
  expect((await change('zoe', {})).status).toBe(400);
  expect(pathsOf(await change('zoe', { email: 'tara.nair@webbee.example.org' }))).toEqual(['email']);
  const { deeds } = (await world.ask('/v1/audit?person=admin')).body;
  expect(deeds).toContainEqual(
    expect.objectContaining({ action: 'change-person', subject: 'zoe', facts: { changed: ['name'] } }),
  );
});

it('shuts out whoever is deactivated, at once, and gives them nothing more to do', async () => {
  const { key } = await keyOf('zoe');
  expect((await world.ask('/v1/tickets', { key })).status).toBe(200);
  expect((await change('zoe', { active: false })).body.deactivatedAt).toEqual(expect.any(String));
  expect((await world.ask('/v1/tickets', { key })).status).toBe(401);
  const ticket = (await world.open()).body.id;
  const assigned = await world.command(ticket, 'assign', { person: 'zoe' });
  expect(assigned).toMatchObject({
    status: 400,
    body: { errors: [{ path: 'person', problem: 'has been deactivated' }] },
  });
  expect(await idsOf('active=false')).toEqual(['zoe']);
  expect((await change('zoe', { active: true })).body.deactivatedAt).toBeUndefined();
  expect(pathsOf(await change('admin', { active: false }))).toEqual(['active']);
});

it('says which roles of the policies nobody plays any more, and what they hold', async () => {
  const rolesOf = async (policy: string) =>
    (await world.ask('/v1/roles')).body.roles.filter((each: { policy: string }) => each.policy === policy);
  expect((await rolesOf('webbee')).every(({ gap }: { gap?: string }) => gap === undefined)).toBe(true);
  await change('tara-lead', { active: false });
  expect(await rolesOf('webbee')).toContainEqual(
    expect.objectContaining({
      ...{ role: 'team-lead', gap: 'all-deactivated' },
      rungs: [expect.objectContaining({ id: 'team-lead', ladder: 'support' })],
    }),
  );
});

it('ends a team and keeps its people', async () => {
  await change('zoe', { teams: ['night'] });
  expect((await world.ask('/v1/teams')).body.teams).toEqual([{ id: 'night', label: 'Night shift', members: ['zoe'] }]);
  expect((await world.ask('/v1/teams/night', { method: 'DELETE' })).status).toBe(204);
  expect((await world.ask('/v1/teams/night', { method: 'DELETE' })).status).toBe(404);
  expect((await world.ask('/v1/people/zoe')).body.teams).toEqual([]);
});

it("is changed by administrators alone, and is each organisation's own", async () => {
  const worker = await world.keyFor(['read', 'work']);
  const bodies: Record<string, { body: object }> = {
    '/v1/people': { body: { id: 'ann', name: 'Ann', email: 'ann@example.org' } },
    '/v1/people/zoe': { body: { name: 'Zoe' } },
    '/v1/teams': { body: { id: 'day', label: 'Day' } },
  };
  for (const [path, method] of [
    ['/v1/people', 'POST'],
    ['/v1/people/zoe', 'PATCH'],
    ['/v1/teams', 'POST'],
    ['/v1/teams/night', 'DELETE'],
  ] as const)
    expect((await world.ask(path, { method, key: worker, ...bodies[path] })).status).toBe(403);
  const foreign = await world.keyFor(['admin'], 'elsewhere');
  expect((await world.ask('/v1/people', { key: foreign })).body).toEqual({ people: [], next: null, total: 0 });
  expect((await world.ask('/v1/people/zoe', { key: foreign })).status).toBe(404);
});

function keyOf(person: string): Promise<{ key: string }> {
  const { keys } = new Access(world.dataSource);
  return keys.create({ organisation: 'local', label: person, person, rights: ['read'] });
}
