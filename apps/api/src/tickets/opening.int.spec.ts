import { IntentStore } from '@stepladder/read-model';
import { ApiWorld, type Answered } from '../testing/api-world';
import { publishWorkshop } from '../testing/workshop-policy';

let world: ApiWorld;
let foreignId: string;

beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1' });
  await publishWorkshop(world.dataSource);
  const key = await world.keyFor(['work'], 'elsewhere');
  await world.dataSource.query(
    `insert into published_policy select 'elsewhere', id, version, digest, document, published_at from published_policy
      where organisation = 'local' and id = 'webbee'`,
  );
  const body = { policy: 'webbee', subject: 'Theirs', requester: { name: 'Eve', email: 'eve@example.org' } };
  foreignId = (await world.ask('/v1/tickets', { method: 'POST', body, key })).body.id;
});
afterAll(() => world.end());

const open = (more: Record<string, unknown>, headers = {}): Promise<Answered> =>
  world.open({ policy: 'workshop', category: 'bug', ...more }, headers);
const startOf = async (id: string) => (await new IntentStore(world.dataSource).openingOf('local', id))?.opening;

const said = {
  plan: 'premium',
  region: 'us',
  category: 'wish',
  area: 'website',
  evidence: { manual: true, letter: 'Mail of Monday' },
  placements: { elsewhere: '12345' },
};

test('what is said of a new ticket is kept and shown, words and numbers included', async () => {
  const { status, body } = await open(said);
  expect([status, body]).toEqual([201, expect.objectContaining(said)]);
  const shown = (await world.ask(`/v1/tickets/${body.id}`)).body;
  const { placements: _, ...rest } = said;
  expect(shown).toMatchObject({
    ...rest,
    placements: [{ system: 'elsewhere', state: 'given', number: '12345' }],
  });
});

test('its workflow starts with all of it but the words and numbers, however often it is told', async () => {
  const headers = { 'idempotency-key': 'said-twice' };
  const { id } = (await open(said, headers)).body;
  expect((await open(said, headers)).body.id).toBe(id);
  const { placements: _, evidence: __, ...ids } = said;
  const opening = await startOf(id);
  expect(opening).toMatchObject({ ...ids, evidence: ['letter', 'manual'], placements: ['elsewhere'] });
  expect(JSON.stringify(opening)).not.toMatch(/Mail of Monday|12345/);
});

test('impact and urgency make the priority, unless one is said', async () => {
  const priorityOf = async (more: object) => (await open({ ...more })).body.priority;
  expect(await priorityOf({ impact: 'narrow', urgency: 'now' })).toBe('high');
  expect(await priorityOf({ impact: 'narrow', urgency: 'soon' })).toBe('low');
  expect(await priorityOf({ impact: 'wide', urgency: 'soon', priority: 'low' })).toBe('low');
  expect(await priorityOf({})).toBe('low');
  const { id } = (await open({ impact: 'wide', urgency: 'now' })).body;
  expect(await startOf(id)).toMatchObject({ priority: 'high', impact: 'wide', urgency: 'now' });
});

test('a ticket says which one it follows up', async () => {
  const first = (await open({})).body.id;
  const next = (await open({ follows: first })).body.id;
  expect((await world.ask(`/v1/tickets/${next}`)).body.follows).toBe(first);
  expect((await startOf(next))?.follows).toBe(first);
});

test.each([
  [{ category: undefined }, 'category', /missing.*bug.*wish/],
  [{ category: 'praise' }, 'category', /bug, wish/],
  [{ plan: 'gold' }, 'plan', /basic, premium/],
  [{ region: 'fr' }, 'region', /de, us/],
  [{ area: 'moon' }, 'area', /website/],
  [{ impact: 'huge', urgency: 'now' }, 'impact', /wide, narrow/],
  [{ impact: 'wide', urgency: 'later' }, 'urgency', /now, soon/],
  [{ impact: 'wide' }, 'urgency', /urgency is missing/],
  [{ evidence: { oath: true } }, 'evidence.oath', /manual, letter, steps/],
  [{ evidence: { manual: 'yes' } }, 'evidence.manual', /confirmed with true/],
  [{ evidence: { letter: true } }, 'evidence.letter', /told in words/],
  [{ evidence: { manual: false } }, 'evidence.manual', /must be true .* or words/],
  [{ evidence: ['manual'] }, 'evidence', /must be an object/],
  [{ evidence: { 'No id': true } }, 'evidence.No id', /lower-case/],
  [{ placements: { moon: '1' } }, 'placements.moon', /elsewhere/],
  [{ placements: { elsewhere: '' } }, 'placements.elsewhere', /must not be empty/],
  [{ follows: 'local-999999' }, 'follows', /no ticket here/],
  [{ follows: 'one' }, 'follows', /id of a ticket/],
])('what the policy does not know is named with its place: %j', async (more, path, problem) => {
  const { status, body } = await open(more);
  expect([status, body.errors]).toEqual([400, [{ path, problem: expect.stringMatching(problem) }]]);
});

test("another organisation's ticket cannot be followed up", async () => {
  expect(foreignId).toMatch(/^elsewhere-/);
  const { status, body } = await open({ follows: foreignId });
  expect([status, body.errors]).toEqual([400, [{ path: 'follows', problem: expect.stringContaining('no ticket') }]]);
});
