import { ApiWorld, anOpening } from '../testing/api-world';
import { until } from '../testing/until';

let world: ApiWorld;

beforeAll(async () => {
  world = await ApiWorld.begin();
});
afterAll(() => world.end());

const statusOf = async (id: string): Promise<string> => (await world.ask(`/v1/tickets/${id}`)).body.status;
const outcomeOf = async (commandId: string): Promise<string> =>
  (await world.ask(`/v1/commands/${commandId}`)).body.outcome;

describe('without a worker', () => {
  it('opens at once, and shows the ticket as received', async () => {
    const opened = await world.open({ externalId: 'mail-7', description: 'all of it' });
    expect(opened.status).toBe(201);
    expect(opened.headers.get('location')).toBe(`/v1/tickets/${opened.body.id}`);
    const { body } = await world.ask(`/v1/tickets/${opened.body.id}`);
    expect(body).toMatchObject({ status: 'received', externalId: 'mail-7', description: 'all of it', clocks: [] });
    expect(body.requester).toMatchObject(anOpening.requester);
    expect(body.openedAt).toBe(opened.body.openedAt);
    expect((await world.ask(`/v1/tickets/${opened.body.id}/timeline`)).body).toEqual({ entries: [] });
  });

  it('gives one ticket for fifty requests under one key', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => world.open({}, { 'idempotency-key': 'fifty' })));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const [{ count }] = await world.dataSource.query(`select count(*)::int from command where id = 'fifty'`);
    expect(count).toBe(1);
  });

  it('refuses another request under a key that was used', async () => {
    const headers = { 'idempotency-key': 'one-request' };
    const { body } = await world.open({}, headers);
    expect((await world.open({ subject: 'Another' }, headers)).status).toBe(422);
    expect((await world.command(body.id, 'resolve', {}, headers)).status).toBe(422);
    expect(
      (await world.ask('/v1/tickets', { method: 'POST', raw: JSON.stringify(anOpening, null, 4), headers })).status,
    ).toBe(201);
  });

  it('says whose external id it is that comes again', async () => {
    const { body } = await world.open({ externalId: 'mail-8' });
    const again = await world.open({ externalId: 'mail-8' });
    expect([again.status, again.body.ticketId]).toEqual([409, body.id]);
  });

  it('keeps a command that nobody answers, within two and a half seconds, and says so', async () => {
    const { body } = await world.open();
    const startedMs = performance.now();
    const kept = await world.command(body.id, 'acknowledge', {}, { 'idempotency-key': 'kept-1' });
    expect(performance.now() - startedMs).toBeLessThan(6_000);
    expect(kept).toMatchObject({
      status: 202,
      body: { commandId: 'kept-1', outcome: 'pending', href: '/v1/commands/kept-1' },
    });
    expect(kept.headers.get('location')).toBe('/v1/commands/kept-1');
    expect(await outcomeOf('kept-1')).toBe('pending');
  });

  it('keeps what people write out of what Temporal is told', async () => {
    const { body } = await world.open({ policy: 'webbee' });
    await world.command(
      body.id,
      'intervene',
      { blockers: ['no password', 'no contract'], text: 'call Ann' },
      { 'idempotency-key': 'words-1' },
    );
    await world.command(body.id, 'escalate', { reason: 'the client shouts at us' }, { 'idempotency-key': 'words-2' });
    const rows = await world.dataSource.query(`select facts, text from command where id like 'words-%' order by id`);
    expect(rows).toEqual([
      {
        facts: { name: 'intervene', by: 'admin', commandId: 'words-1', blockers: 2 },
        text: 'no password\nno contract\ncall Ann',
      },
      {
        facts: { name: 'escalate', by: 'admin', commandId: 'words-2', reason: 'in-words' },
        text: 'the client shouts at us',
      },
    ]);
  });

  it('takes another time or speaker only from those who may', async () => {
    const plain = await world.keyFor(['work']);
    const ask = (more: object) =>
      world.ask('/v1/tickets', { method: 'POST', body: { ...anOpening, ...more }, key: plain });
    expect((await ask({ at: '2026-01-05T09:00:00.000Z' })).status).toBe(403);
    expect((await ask({ clock: { rate: 3600 } })).status).toBe(403);
    expect((await ask({ by: 'admin' })).status).toBe(201);
    const { people } = (await world.ask('/v1/people')).body;
    const somebody = people.find(({ id }: { id: string }) => id !== 'admin').id;
    expect((await ask({ by: somebody })).status).toBe(403);
    const opened = await world.open({ at: '2026-01-05T09:00:00.000Z', clock: { rate: 3600 }, by: somebody });
    expect(opened).toMatchObject({
      status: 201,
      body: { openedAt: '2026-01-05T09:00:00.000Z', clock: { rate: 3600 } },
    });
  });
});

describe('with a worker', () => {
  beforeAll(async () => {
    world.startWorker();
    await until(
      'the worker is up',
      async () => ((await world.ask('/health')).body.parts.worker.state === 'up' ? true : undefined),
      50_000,
    );
  });

  const opened = async (more: Record<string, unknown> = {}): Promise<string> => {
    const { id } = (await world.open(more)).body;
    await until(`${id} is open`, async () => ((await statusOf(id)) === 'open' ? true : undefined));
    return id;
  };

  it('carries out what was kept before', async () => {
    await until('the kept command is accepted', async () =>
      (await outcomeOf('kept-1')) === 'accepted' ? true : undefined,
    );
  });

  it('answers 200 for a command that the ticket accepts, and the same again for the same key', async () => {
    const id = await opened();
    const headers = { 'idempotency-key': 'resolve-1' };
    const first = await world.command(id, 'resolve', { text: 'restarted it' }, headers);
    expect(first).toMatchObject({ status: 200, body: { commandId: 'resolve-1', ticketId: id, outcome: 'accepted' } });
    expect(await world.command(id, 'resolve', { text: 'restarted it' }, headers)).toMatchObject({
      status: 200,
      body: first.body,
    });
    await until('the ticket shows it', async () => ((await statusOf(id)) === 'resolved' ? true : undefined));
  });

  it('answers 409 with the reasons of the ticket, and the same again for the same key', async () => {
    const id = await opened();
    for (let time = 0; time < 2; time += 1) {
      const answer = await world.command(id, 'resume', {}, { 'idempotency-key': 'resume-1' });
      expect(answer).toMatchObject({ status: 409, body: { outcome: 'refused', commandId: 'resume-1' } });
      expect(answer.body.reasons).toHaveLength(1);
    }
    expect(await statusOf(id)).toBe('open');
  });

  it('refuses commands to a closed ticket, but takes a note, and opens a follow-up when it is to be re-opened', async () => {
    const id = await opened();
    await world.command(id, 'resolve');
    expect((await world.command(id, 'close')).status).toBe(200);
    await until('it is closed', async () => ((await statusOf(id)) === 'closed' ? true : undefined));
    const { actions } = (await world.ask(`/v1/tickets/${id}/actions`)).body;
    const reopening = actions.find(({ command }: { command: string }) => command === 'reopen');
    expect(reopening).toMatchObject({ allowed: true, opens: 'follow-up' });
    const headers = { 'idempotency-key': 'reopen-closed' };
    const refused = await world.command(id, 'reopen', {}, headers);
    const { followedBy } = (await world.ask(`/v1/tickets/${id}`)).body;
    expect(followedBy).toHaveLength(1);
    const named = {
      outcome: 'refused',
      followedBy: followedBy[0],
      reasons: expect.arrayContaining([
        expect.stringMatching(new RegExp(`${followedBy[0]} (was opened to follow|follows) it up`)),
      ]),
    };
    expect(refused).toMatchObject({ status: 409, body: named });
    expect(await world.command(id, 'reopen', {}, headers)).toMatchObject({ status: 409, body: named });
    expect((await world.ask('/v1/commands/reopen-closed')).body).toMatchObject(named);
    const again = await Promise.all([1, 2, 3].map(() => world.command(id, 'reopen')));
    expect(again.map(({ status, body }) => [status, body.followedBy])).toEqual(Array(3).fill([409, followedBy[0]]));
    expect((await world.ask(`/v1/tickets/${id}`)).body.followedBy).toEqual(followedBy);
    expect((await world.ask(`/v1/tickets/${followedBy[0]}`)).body).toMatchObject({ follows: id });
    expect((await world.command(id, 'note', { text: 'called back' })).status).toBe(200);
    const { entries } = (await world.ask(`/v1/tickets/${id}/timeline`)).body;
    expect(entries).toContainEqual(expect.objectContaining({ type: 'noted', text: 'called back' }));
  });

  it('shows clocks and due instants as ISO 8601 and filters lists by them', async () => {
    const late = await opened({
      at: '2026-01-05T09:00:00.000Z',
      clock: { rate: 1, virtualOriginAt: '2026-01-06T09:00:00.000Z' },
    });
    const { body } = await world.ask(`/v1/tickets/${late}`);
    expect(body.clocks[0].runningSinceAt).toBe('2026-01-05T09:00:00.000Z');
    const page = (await world.ask('/v1/tickets?status=open&limit=1')).body;
    expect(page.tickets).toHaveLength(1);
    const next = (await world.ask(`/v1/tickets?status=open&limit=200&cursor=${page.next}`)).body;
    expect(next.tickets.map(({ id }: { id: string }) => id)).not.toContain(page.tickets[0].id);
  });
});
