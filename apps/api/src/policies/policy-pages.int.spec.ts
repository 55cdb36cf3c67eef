import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiWorld, type Answered } from '../testing/api-world';

let world: ApiWorld;
let foreignKey: string;

const threeLine = readFileSync(join(__dirname, '../../../../policies/three-line.yaml'), 'utf8');
const webbee = readFileSync(join(__dirname, '../../../../policies/webbee.yaml'), 'utf8');

beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1' });
  foreignKey = await world.keyFor(['read'], 'elsewhere');
});
afterAll(() => world.end());

const get = (path: string): Promise<Answered> => world.ask(`/v1/policies/${path}`);
const post = (path: string, document: unknown): Promise<Answered> =>
  world.ask(`/v1/policies/${path}`, { method: 'POST', body: { document } });
const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;

it('tells of a policy its versions, how many open tickets go by each, its calendars, and what lint says', async () => {
  await world.open();
  const { body } = await get('webbee');
  expect(body).toMatchObject({ id: 'webbee', calendars: [], findings: { errors: 0 } });
  expect(body.versions).toEqual([{ version: 2, publishedAt: expect.stringMatching(/Z$/), openTickets: 1 }]);
  const listed = (await world.ask('/v1/policies')).body.policies.find(({ id }: { id: string }) => id === 'three-line');
  expect(listed).toMatchObject({ versions: [{ version: 3, openTickets: 0 }] });
  expect(listed.calendars).toContainEqual({ id: 'helpdesk-hours', zone: 'Europe/London' });
});

it('gives the text as it was published, with what lint finds by its line', async () => {
  const { status, body } = await get('three-line/document?version=3');
  expect(status).toBe(200);
  expect(body).toMatchObject({ id: 'three-line', version: 3, zone: 'Europe/London', document: threeLine });
  for (const finding of body.findings) expect(finding).toMatchObject({ severity: 'warning', line: expect.any(Number) });
});

it('explains it in pieces, with the register of interpretations as data', async () => {
  const { body } = await get('three-line/explained');
  expect(body.blocks).toContainEqual({ kind: 'heading', level: 2, text: 'Priorities' });
  expect(body.interpretations).toContainEqual(
    expect.objectContaining({ key: 'awaiting', choice: expect.stringContaining('Nine statuses') }),
  );
});

it('draws each of its ladders', async () => {
  const { body } = await get('advendio/diagram');
  expect(body.ladders.map(({ id }: { id: string }) => id)).toEqual(['support', 'complaint']);
  for (const { svg } of body.ladders) expect(svg).toMatch(/^<svg [^]*<\/svg>\n$/);
});

it('tells for each day of a year what counts, and why it is closed', async () => {
  const { body } = await get('three-line/calendars/helpdesk-hours/days?year=2026');
  expect(body.days).toHaveLength(365);
  const day = (date: string) => body.days.find((each: { date: string }) => each.date === date);
  expect(day('2026-03-29')).toMatchObject({ openMs: 0, why: 'weekly', spans: [] });
  expect(day('2026-12-25')).toMatchObject({ openMs: 0, why: 'holiday', holiday: 'Christmas Day' });
  const monday = day('2026-07-06');
  expect(monday.openMs).toBeGreaterThan(0);
  expect(monday.spans[0].opensAt).toMatch(/^2026-07-06T0\d:\d\d:00\.000Z$/);
});

it.each([
  ['nobodys/document', 404],
  ['webbee/explained?version=7', 404],
  ['webbee/diagram?version=0', 400],
  ['webbee/document?surprise=1', 400],
  ['webbee/calendars/none/days?year=2026', 404],
  ['three-line/calendars/constructor/days?year=2026', 404],
  ['three-line/calendars/helpdesk-hours/days?year=1800', 400],
  ['three-line/calendars/helpdesk-hours/days', 400],
  ['three-line/diff?from=1&to=2', 404],
  ['three-line/diff?from=2', 400],
])('refuses %s with %d', async (path, status) => {
  expect((await get(path)).status).toBe(status);
});

it('is nothing to another organisation', async () => {
  for (const path of ['document', 'explained', 'diagram', 'diff?from=2&to=2']) {
    expect((await world.ask(`/v1/policies/webbee/${path}`, { key: foreignKey })).status).toBe(404);
  }
});

describe('a draft', () => {
  it('is checked: every problem by line, path and sentence, and that it does not compile', async () => {
    const broken = webbee.replace(/^version: .*$/m, 'version: none') + '\nsurprise: 1\n';
    const { status, body } = await post('check', broken);
    expect(status).toBe(200);
    expect(body).toMatchObject({ compiles: false, publishable: false });
    expect(body.problems).toContainEqual(
      expect.objectContaining({ severity: 'error', path: 'version', line: lineOf(webbee, 'version:') }),
    );
    expect(body.problems).toContainEqual(
      expect.objectContaining({ path: 'surprise', line: broken.trimEnd().split('\n').length }),
    );
  });

  it('that compiles is told what it changes, and what lint has against it', async () => {
    const changed = webbee
      .replace('version: 2', 'version: 3')
      .replace('clocks.resolution.target:', 'clocks.age.label:');
    const { body } = await post('check', changed);
    expect(body).toMatchObject({
      compiles: true,
      publishable: false,
      policy: { id: 'webbee', version: 3 },
      published: 2,
    });
    expect(body.differences).toContainEqual({ kind: 'changed', path: 'version', words: 'version: 2 → 3' });
    expect(body.problems).toContainEqual(
      expect.objectContaining({ severity: 'error', path: 'clocks.resolution.target' }),
    );
  });

  it.each([
    [
      'another text has',
      webbee.replace(/after: 8h\b/, 'after: 9h'),
      'version 2 of webbee is published with another text',
    ],
    ['is below the greatest', webbee.replace('version: 2', 'version: 1'), 'version 2 of webbee is published already'],
  ])('whose number %s is told so in its place, and which number is free', async (_, document, why) => {
    const { body } = await post('check', document);
    expect(body).toMatchObject({ compiles: true, publishable: false, policy: { id: 'webbee' } });
    const [line, problem] = [lineOf(webbee, 'version:'), expect.stringContaining(`${why}: write version: 3`)];
    expect(body.problems[0]).toEqual({ severity: 'error', line, column: 10, path: 'version', problem });
  });

  it('that is published word for word may be so again', async () => {
    expect((await post('check', webbee)).body).toMatchObject({ publishable: true, published: 2 });
  });

  it('runs its own tests: all of a policy in force come true', async () => {
    const { status, body } = await post('test', webbee);
    expect(status).toBe(200);
    expect(body).toMatchObject({ policy: { id: 'webbee', version: 2 }, failed: 0 });
    expect(body.passed).toBe(body.tests.length);
    expect(body.tests[0]).toMatchObject({ passed: true, differences: 0, line: lineOf(webbee, '- name:') });
  });

  it('is told the first difference of a test that fails, by its line', async () => {
    const slower = webbee.replace(/after: 8h\b/, 'after: 9h');
    expect(slower).not.toBe(webbee);
    const { body } = await post('test', slower);
    expect(body.failed).toBeGreaterThan(0);
    const failed = body.tests.find(({ passed }: { passed: boolean }) => !passed);
    expect(failed).toMatchObject({
      first: { line: expect.any(Number), problem: expect.stringContaining('escalated') },
    });
    expect(failed.differences).toBeGreaterThan(0);
  });

  it.each([
    ['check', 5, 400],
    ['check', 'x'.repeat(60_001), 400],
    ['test', 'version: none', 400],
    ['test', undefined, 400],
  ])('is refused by %s where it is no document', async (path, document, status) => {
    expect((await post(path, document)).status).toBe(status);
  });

  it('whose tests take too long is told so', async () => {
    const [head = ''] = webbee.replace('every: 12h', 'every: 1s').split(/^tests:$/m);
    // Each a good part of a second on any machine, which nobody waits for to the end.
    const round = (_: unknown, i: number) => `  - name: Round ${i}
    opened: 2026-03-02 09:00
    ticket: { priority: critical }
    until: 2036-01-01 09:00
`;
    const rounds = Array.from({ length: 200 }, round).join('');
    const { status, body } = await post('test', `${head}tests:\n${rounds}`);
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ path: 'document', problem: expect.stringContaining('more than 10 seconds') }]);
  });
});
