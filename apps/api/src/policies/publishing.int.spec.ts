import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishPolicies, policiesOf } from '../preparation/policies';
import { ApiWorld, type Answered } from '../testing/api-world';
import { sooner, webbeeDraft } from '../testing/webbee-drafts';

let world: ApiWorld;
let reader: string;

const folder = join(__dirname, '../../../../policies');
const webbee = readFileSync(join(folder, 'webbee.yaml'), 'utf8');

beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1' });
  reader = await world.keyFor(['read', 'work']);
});
afterAll(() => world.end());

const publish = (document: unknown, key?: string): Promise<Answered> =>
  world.ask('/v1/policies', { method: 'POST', body: { document }, ...(key === undefined ? {} : { key }) });
const versions = async (): Promise<number[]> =>
  (await world.ask('/v1/policies/webbee')).body.versions.map(({ version }: { version: number }) => version);

it('is for administrators', async () => {
  expect((await publish(webbeeDraft(3), reader)).status).toBe(403);
});

it('refuses a text with every problem, its path and its line', async () => {
  const broken = webbee.replace(/^version: .*$/m, 'version: none').replace('time: elapsed', 'time: lapsed');
  const { status, body } = await publish(broken);
  expect([status, body.type]).toEqual([400, 'urn:stepladder:problem:not-publishable']);
  expect(body.problems).toContainEqual(expect.objectContaining({ path: 'version', line: 4, severity: 'error' }));
  expect(body.problems).toContainEqual(expect.objectContaining({ path: expect.stringContaining('time') }));
  expect(await versions()).toEqual([2]);
});

it('refuses a text that lint has an error against, or whose tests fail, saying which', async () => {
  const marked = webbee.replace('version: 2', 'version: 3').replace('clocks.resolution.target:', 'clocks.age.label:');
  expect((await publish(marked)).body.problems).toContainEqual(
    expect.objectContaining({ path: 'clocks.resolution.target' }),
  );
  const failing = sooner(webbee.replace('version: 2', 'version: 3'));
  const { status, body } = await publish(failing);
  expect(status).toBe(400);
  expect(body.problems).toContainEqual(
    expect.objectContaining({ path: expect.stringMatching(/^tests\[/), line: expect.any(Number) }),
  );
  expect(await versions()).toEqual([2]);
});

it.each([[{ document: 5 }], [{ document: 'x'.repeat(60_001) }], [{}], [{ document: 'version: 3', more: 1 }]])(
  'refuses what is no document: %#',
  async (body) => {
    expect((await world.ask('/v1/policies', { method: 'POST', body })).status).toBe(400);
  },
);

it('refuses a version that has another text, or is below one, and says which is free', async () => {
  const taken = await publish(webbeeDraft(2));
  expect(taken).toMatchObject({ status: 409, body: { type: 'urn:stepladder:problem:version-taken', nextVersion: 3 } });
  expect(taken.body.detail).toContain('write version: 3 in the text');
  expect((await publish(webbeeDraft(1))).body.nextVersion).toBe(3);
});

it('publishes once: new tickets go by it, its people are known, the audit says who did it', async () => {
  const text = webbeeDraft(3, (draft) =>
    draft.replace(/^directory:$/m, 'directory:\n  nia: { name: Nia New, email: nia@example.org }'),
  );
  const first = await publish(text);
  expect(first).toMatchObject({ status: 201, body: { id: 'webbee', version: 3, inForce: 3 } });
  expect((await publish(text)).body).toEqual(first.body);
  const opened = await world.open();
  expect((await world.ask(`/v1/tickets/${opened.body.id}`)).body).toMatchObject({ policyVersion: 3 });
  expect(await versions()).toEqual([3, 2]);
  const people = (await world.ask('/v1/people')).body.people.map(({ id }: { id: string }) => id);
  expect(people).toContain('nia');
  const deeds = await world.dataSource.query(`select actor, subject, facts from audit where action = 'publish'`);
  expect(deeds).toEqual([{ actor: 'admin', subject: 'webbee', facts: expect.objectContaining({ version: 3 }) }]);
});

it('gives the same answer to a text that was published and is in force no more', async () => {
  expect(await publish(webbee)).toMatchObject({ status: 201, body: { version: 2, inForce: 3 } });
  expect(await versions()).toEqual([3, 2]);
});

it('stays in force when the folder with an earlier version is read again', async () => {
  const packs = await policiesOf(folder);
  await publishPolicies(world.dataSource, 'local', packs, () => undefined);
  const opened = await world.open();
  expect((await world.ask(`/v1/tickets/${opened.body.id}`)).body).toMatchObject({ policyVersion: 3 });
});

it('publishes a policy that there was not', async () => {
  const another = webbeeDraft(1, (draft) => draft.replace('policy: webbee', 'policy: another'));
  expect(await publish(another)).toMatchObject({ status: 201, body: { id: 'another', version: 1 } });
  expect((await world.ask('/v1/policies/another')).status).toBe(200);
});
