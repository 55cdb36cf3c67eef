import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { Access } from '@stepladder/read-model';
import { bootstrap } from './bootstrap';
import { apiSettingsOf } from './settings';
import { ApiWorld } from './testing/api-world';
import { testServer } from './testing/test-servers';

let world: ApiWorld;
let folder: string;

beforeAll(async () => {
  world = await ApiWorld.begin();
  folder = await mkdtemp(join(tmpdir(), 'stepladder-policies-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await world.end();
});

/** Prepares again, with the policies in `folder` as `change` leaves them. */
async function again(change: (document: string) => string): Promise<{ said: string[]; administrator: unknown }> {
  await cp(world.environment['POLICIES_DIR'] ?? '', folder, { recursive: true });
  const file = join(folder, 'webbee.yaml');
  await writeFile(file, change(await readFile(file, 'utf8')));
  const said: string[] = [];
  const settings = apiSettingsOf({ ...world.environment, POLICIES_DIR: folder });
  return { administrator: await bootstrap(settings, (line) => said.push(line)), said };
}

const published = async (): Promise<string[]> =>
  (await world.dataSource.query('select id, version from published_policy order by 1, 2')).map(
    ({ id, version }: { id: string; version: number }) => `${id} ${version}`,
  );

it('may be done twice, making secrets only once', async () => {
  const { administrator, said } = await again((document) => document);
  expect(administrator).toEqual({ name: 'admin' });
  expect(said).toContain('Temporal is prepared');
});

it('makes a new password and key for an administrator who lost them, and the old password opens nothing', async () => {
  const renew = () => bootstrap(apiSettingsOf({ ...world.environment, RENEW_ADMIN: 'true' }), () => undefined);
  const [lost, found] = [await renew(), await renew()];
  const access = new Access(world.dataSource);
  const signIn = (password = '') => access.signIn('local', { name: 'admin', password });
  expect(await signIn(lost.password)).toBeUndefined();
  expect(await signIn(found.password)).toBeDefined();
  expect(await access.keys.principalOf(found.apiKey ?? '')).toMatchObject({ person: 'admin' });
});

it('stops at a broken policy, naming file, line, path and reason of every problem, and publishes nothing', async () => {
  const before = await published();
  const broken = again((document) => `${document}\nsurprise: 1\n`.replace(/^version: .*$/m, 'version: none'));
  await expect(broken).rejects.toThrow(/webbee\.yaml:\d+:\d+ version: [^]*webbee\.yaml:\d+:\d+ surprise: /);
  expect(await published()).toEqual(before);
});

it('refuses another content under a version that was published, and says what to do', async () => {
  await expect(again((document) => `${document}\n# another word\n`)).rejects.toThrow(
    /^webbee version \d+ was published with another content: raise its version to publish the change, or restore the file\.$/,
  );
});

it('publishes no version that lint finds an error in or whose own tests fail, naming file, line, path and reason', async () => {
  const before = await published();
  const test = `tests:
  - name: Left alone, nothing happens
    opened: 2026-03-02 09:00
    until: 2026-03-02 18:00
`;
  const unready = again((document) =>
    `${document.replace(/^tests:[^]*/m, '')}\n${test}`
      .replace(/^version: .*$/m, 'version: 7')
      .replace('  clocks.resolution.target:', '  clocks.age.label:'),
  );
  await expect(unready).rejects.toThrow(
    /^These policies cannot be published:\n {2}webbee\.yaml:\d+:\d+ clocks\.resolution\.target: is a limit that stands in no register; [^]*\n {2}webbee\.yaml:\d+:\d+ tests\[0\].*: Left alone, nothing happens: 2026-03-02 17:00 escalated team-lead .* was not expected$/,
  );
  expect(await published()).toEqual(before);
});

it('publishes a raised version beside the old one, for new tickets only', async () => {
  const [versions, before] = [await published(), (await world.open()).body];
  await again((document) => document.replace(/^version: .*$/m, 'version: 900'));
  expect(await published()).toEqual([...versions, 'webbee 900'].sort());
  expect((await world.open()).body.policyVersion).toBe(900);
  const { policyVersion } = (await world.ask(`/v1/tickets/${before.id}`)).body;
  expect(versions).toContain(`webbee ${policyVersion}`);
});

it('registers what tickets are found by, and a schedule that delivers again', async () => {
  const connection = await Connection.connect({ address: testServer('STEPLADDER_TEST_TEMPORAL') });
  try {
    const { TEMPORAL_NAMESPACE: namespace = '', TEMPORAL_SYSTEM_NAMESPACE: system = '' } = world.environment;
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    expect(Object.keys(customAttributes)).toEqual(expect.arrayContaining(['Organisation', 'NextDueAt']));
    const { config } = await connection.workflowService.describeNamespace({ namespace });
    expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBe(90 * 86_400);
    const { schedules } = await connection.workflowService.listSchedules({ namespace: system, maximumPageSize: 10 });
    expect(schedules?.map(({ scheduleId }) => scheduleId)).toEqual(['deliver-intents']);
  } finally {
    await connection.close();
  }
});
