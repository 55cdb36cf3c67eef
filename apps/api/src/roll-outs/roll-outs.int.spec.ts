import { ApiWorld, type Answered } from '../testing/api-world';
import { until } from '../testing/until';
import { sooner, webbeeDraft } from '../testing/webbee-drafts';

let world: ApiWorld;

/** A slow machine that does much else at the same time. */
const patienceMs = 120_000;

beforeAll(async () => {
  world = await ApiWorld.begin();
});
afterAll(() => world.end());

const post = (path: string, body: unknown, key?: string, more: object = {}): Promise<Answered> =>
  world.ask(`/v1/policies/${path}`, {
    ...{ method: 'POST', body, ...more },
    ...(key === undefined ? {} : { headers: { 'idempotency-key': key } }),
  });
const publish = (document: string) => world.ask('/v1/policies', { method: 'POST', body: { document } });
const progress = async (path: string) => (await world.ask(path)).body;
const versionOf = async (id: string): Promise<number> => (await world.ask(`/v1/tickets/${id}`)).body.policyVersion;
const ended = (path: string) =>
  until(
    `every ticket of ${path} has answered`,
    async () => {
      const { status, body } = await world.ask(path);
      if (status !== 200) throw new Error(JSON.stringify(body));
      return body.pending === 0 ? body : undefined;
    },
    patienceMs,
  );
const begun = (id: string) =>
  until(
    `${id} has begun`,
    async () => ((await world.ask(`/v1/tickets/${id}`)).body.status === 'received' ? undefined : true),
    patienceMs,
  );

it('moves the tickets chosen to a version that is published, says how far it has come, and rolls all of it back', async () => {
  world.startWorker();
  const openings = [{ priority: 'critical' }, { priority: 'critical' }, { priority: 'low' }].map((more) =>
    world.open(more),
  );
  const [first, second, low] = (await Promise.all(openings)).map(({ body }) => body.id as string);
  const ids = [first!, second!, low!];
  for (const id of ids) await begun(id);
  expect((await publish(webbeeDraft(3, sooner))).status).toBe(201);

  const body = { version: 3, tickets: { priority: ['critical'] } };
  const begunOut = await post('webbee/roll-outs', body, 'out-1');
  expect(begunOut).toMatchObject({ status: 202, body: { kind: 'out', version: 3, tickets: 2, by: 'admin' } });
  const path = begunOut.body.href;
  expect(await ended(path)).toMatchObject({ moved: 2, refused: 0, refusals: [] });
  expect(await Promise.all(ids.map(versionOf))).toEqual([3, 3, 2]);
  const timeline = (await world.ask(`/v1/tickets/${first}/timeline`)).body.entries;
  expect(timeline).toContainEqual(expect.objectContaining({ type: 'policy-changed', policyVersion: 3 }));

  expect((await post('webbee/roll-outs', body, 'out-1')).body.id).toBe(begunOut.body.id);
  expect((await post('webbee/roll-outs', { version: 3 }, 'out-1')).status).toBe(422);
  const born = (await world.open()).body.id as string;
  await begun(born);

  const back = await post('webbee/versions/3/roll-back', undefined, 'back-1');
  expect(back).toMatchObject({ status: 202, body: { kind: 'back', version: 3, tickets: 2 } });
  expect(await ended(back.body.href)).toMatchObject({ moved: 2, refused: 0 });
  expect(await Promise.all([...ids, born].map(versionOf))).toEqual([2, 2, 2, 3]);
  expect(await versionOf((await world.open()).body.id)).toBe(2);
  expect((await post('webbee/versions/3/roll-back', undefined, 'back-1')).body.id).toBe(back.body.id);
  expect((await world.ask('/v1/policies/webbee')).body).toMatchObject({
    version: 2,
    versions: [{ version: 3, withdrawnAt: expect.stringMatching(/Z$/), openTickets: 1 }, { version: 2 }],
  });
  const listed = await progress('/v1/policies/webbee/roll-outs');
  expect(listed.rollOuts).toMatchObject([
    { kind: 'back', moved: 2 },
    { kind: 'out', moved: 2 },
  ]);
}, 300_000);

it('a version that was withdrawn is not published, rolled out or back again', async () => {
  expect(await publish(webbeeDraft(3, sooner))).toMatchObject({ status: 409, body: { nextVersion: 4 } });
  expect((await post('webbee/roll-outs', { version: 3 })).status).toBe(409);
  expect((await post('webbee/versions/3/roll-back', undefined)).status).toBe(409);
});

it('tells each ticket only of the rungs that concern it, says which would not go, and turns the rungs round on the way back', async () => {
  const renamed = (text: string) => text.replaceAll(/\bdeveloper\b/g, 'crew');
  const [held, gone] = [(await world.open()).body.id as string, (await world.open()).body.id as string];
  await begun(held);
  await begun(gone);
  expect((await publish(webbeeDraft(4, renamed))).status).toBe(201);
  const refused = await post('webbee/roll-outs', { version: 4, tickets: { ids: [gone] } });
  expect(await ended(refused.body.href)).toMatchObject({
    ...{ tickets: 1, moved: 0, refused: 1 },
    refusals: [{ ticketId: gone, reasons: expect.arrayContaining([expect.stringContaining('developer')]) }],
  });
  const rungs = { developer: 'crew', 'team-lead': 'team-lead' };
  const moved = await post('webbee/roll-outs', { version: 4, tickets: { ids: [held] }, rungs });
  expect(await ended(moved.body.href)).toMatchObject({ tickets: 1, moved: 1 });
  expect((await world.ask(`/v1/tickets/${held}`)).body).toMatchObject({ policyVersion: 4, tier: 'crew' });
  const before = await post('webbee/versions/4/roll-back/preview', undefined);
  expect(before.body).toMatchObject({ total: 1, gone: [], tickets: [{ ticketId: held, outcome: 'accepted' }] });
  const back = await post('webbee/versions/4/roll-back', undefined);
  expect(back.body.tickets).toBe(1);
  expect(await ended(back.body.href)).toMatchObject({ moved: 1, refused: 0 });
  expect((await world.ask(`/v1/tickets/${held}`)).body).toMatchObject({ policyVersion: 2, tier: 'developer' });
}, 300_000);

it('tells beforehand what becomes of tickets on the way back, and takes back only those chosen, to the rungs said', async () => {
  const added = (text: string) => text.replaceAll(/\bteam-lead\b/g, 'deputy');
  // One after the other, because a preview names them by their numbers.
  const ids: string[] = [];
  for (let count = 0; count < 3; count++) ids.push((await world.open()).body.id as string);
  const [climbed, plain, left] = ids as [string, string, string];
  for (const id of ids) await begun(id);
  expect((await publish(webbeeDraft(5, added))).status).toBe(201);
  const out = await post('webbee/roll-outs', { version: 5, tickets: { ids } });
  expect(await ended(out.body.href)).toMatchObject({ tickets: 3, moved: 3 });
  const escalated = await world.command(climbed, 'escalate');
  expect(escalated.status).toBeLessThan(300);
  await until('it stands on the rung that version 5 has', async () =>
    (await world.ask(`/v1/tickets/${climbed}`)).body.tier === 'deputy' ? true : undefined,
  );

  const path = 'webbee/versions/5/roll-back/preview';
  const refused = await post(path, { tickets: { except: [left] } });
  expect(refused).toMatchObject({ status: 200, body: { version: 5, total: 2 } });
  expect(refused.body.tickets).toMatchObject([
    { ticketId: climbed, version: 5, nextVersion: 2, outcome: 'refused' },
    { ticketId: plain, version: 5, nextVersion: 2, outcome: 'accepted' },
  ]);
  expect(refused.body.gone).toMatchObject([{ id: 'deputy', tickets: 1 }]);
  const rungs = { deputy: 'team-lead' };
  expect((await post(path, { rungs, limit: 1 })).body).toMatchObject({
    ...{ total: 3, next: expect.any(Number) },
    tickets: [{ ticketId: climbed, outcome: 'accepted' }],
  });

  const back = await post('webbee/versions/5/roll-back', { tickets: { except: [left] }, rungs });
  expect(await ended(back.body.href)).toMatchObject({ tickets: 2, moved: 2 });
  expect(await Promise.all(ids.map(versionOf))).toEqual([2, 2, 5]);
  expect((await world.ask(`/v1/tickets/${climbed}`)).body).toMatchObject({ tier: 'team-lead' });
}, 300_000);

it('refuses what makes no sense, before anything is stored', async () => {
  const [{ count: before }] = await world.dataSource.query('select count(*)::int from roll_out');
  for (const [path, body, status] of [
    ['webbee/roll-outs', { version: 99 }, 404],
    ['nobodys/roll-outs', { version: 1 }, 404],
    ['webbee/roll-outs', {}, 400],
    ['webbee/roll-outs', { version: 2, tickets: { ids: ['x'] } }, 400],
    ['webbee/roll-outs', { version: 2, surprise: 1 }, 400],
    ['webbee/versions/99/roll-back', undefined, 404],
    ['webbee/versions/2/roll-back', undefined, 409],
    ['webbee/versions/0/roll-back', undefined, 400],
    ['webbee/versions/2/roll-back', { tickets: { except: [] } }, 400],
    ['webbee/versions/2/roll-back', { version: 2 }, 400],
    ['webbee/versions/99/roll-back/preview', {}, 404],
    ['webbee/versions/2/roll-back/preview', { limit: 0 }, 400],
  ] as const) {
    const answer = await post(path, body);
    expect({ path, body, status: answer.status }).toEqual({ path, body, status });
  }
  const [{ count: after }] = await world.dataSource.query('select count(*)::int from roll_out');
  expect(after).toBe(before);
});

it('is for administrators, and nothing of it is there for another organisation', async () => {
  const worker = await world.keyFor(['read', 'work']);
  expect((await post('webbee/roll-outs', { version: 2 }, undefined, { key: worker })).status).toBe(403);
  expect((await post('webbee/versions/2/roll-back', undefined, undefined, { key: worker })).status).toBe(403);
  const [{ id }] = (await progress('/v1/policies/webbee/roll-outs')).rollOuts;
  const foreign = await world.keyFor(['admin'], 'elsewhere');
  expect((await world.ask(`/v1/policies/webbee/roll-outs/${id}`, { key: foreign })).status).toBe(404);
  expect((await world.ask('/v1/policies/webbee/roll-outs', { key: foreign })).status).toBe(404);
  expect((await post('webbee/roll-outs', { version: 2 }, undefined, { key: foreign })).status).toBe(404);
});

it('has as many tickets as there are, a page at a time, and their commands wait in the order received', async () => {
  const opened = await Promise.all(Array.from({ length: 20 }, () => world.open({ priority: 'low' })));
  expect(opened.every(({ status }) => status === 201)).toBe(true);
  expect((await publish(webbeeDraft(6))).status).toBe(201);
  const { body } = await post('webbee/roll-outs', { version: 6 });
  expect(body.tickets).toBeGreaterThanOrEqual(20);
  const done = await ended(`/v1/policies/webbee/roll-outs/${body.id}`);
  expect(done).toMatchObject({ refused: 0, moved: body.tickets });
}, 300_000);
