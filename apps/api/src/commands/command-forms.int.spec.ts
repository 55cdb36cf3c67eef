import { ApiWorld, type Answered } from '../testing/api-world';
import { publishWorkshop } from '../testing/workshop-policy';

let world: ApiWorld;
let ticketId: string;

beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1' });
  await publishWorkshop(world.dataSource);
  ticketId = (await world.open({ policy: 'workshop', category: 'bug' })).body.id;
});
afterAll(() => world.end());

/** What is kept of a command that nothing was wrong with. */
async function kept(name: string, body: object): Promise<{ facts: Record<string, unknown>; text: string | null }> {
  const key = `${name}-${Math.random()}`;
  const { status, body: answer } = await world.command(ticketId, name, body, { 'idempotency-key': key });
  expect([status, answer.errors]).toEqual([202, undefined]);
  const [row] = await world.dataSource.query(`select facts, text from command where id = $1`, [key]);
  return row;
}

test('the words of evidence stay in the row under its name, the engine gets ids', async () => {
  const evidence = { manual: true, letter: 'Mail of Monday, 09:12' };
  const { facts, text } = await kept('escalate', { reason: 'asked-for', evidence, text: 'They insist.' });
  expect(facts).toMatchObject({ reason: 'asked-for', evidence: ['manual', 'letter'] });
  expect(text).toBe('The letter: Mail of Monday, 09:12\nThey insist.');
});

test('a reason to consult is kept as its code', async () => {
  const { facts, text } = await kept('consult', { consultation: 'together', reason: 'complex' });
  expect([facts, text]).toEqual([expect.objectContaining({ consultation: 'together', reason: 'complex' }), null]);
});

test('a refusal in words leaves a mark that there is a reason', async () => {
  const { facts, text } = await kept('decide-project', { approved: false, reason: 'No money this year' });
  expect([facts, text]).toEqual([
    expect.objectContaining({ approved: false, reason: 'in-words' }),
    'No money this year',
  ]);
});

test('an expert from outside is known from then on by the address, whatever its capitals', async () => {
  const first = await kept('escalate', {
    to: 'experts',
    person: { name: 'Xenia', email: 'Xenia@experts.example.org' },
  });
  const again = await kept('escalate', {
    to: 'experts',
    person: { name: 'Xenia', email: 'xenia@experts.example.org' },
  });
  expect(again.facts['person']).toBe(first.facts['person']);
  const { people } = (await world.ask('/v1/people?q=xenia')).body;
  expect(people).toEqual([
    expect.objectContaining({
      id: first.facts['person'],
      ...{ name: 'Xenia', email: 'xenia@experts.example.org', kind: 'external' },
    }),
  ]);
  const staff = await kept('escalate', { to: 'experts', person: { name: 'B', email: 'BEN@workshop.example.org' } });
  expect(staff.facts['person']).toBe('ben');
});

test('everything that triage may change is told to the engine', async () => {
  const said = { impact: 'wide', urgency: 'now', plan: 'premium', region: 'us', area: 'website', category: 'wish' };
  expect((await kept('triage', said)).facts).toMatchObject(said);
});

test('a change of policy says what becomes of rungs', async () => {
  const { facts } = await kept('change-policy', { version: 1, rungs: { experts: 'second-line' } });
  expect(facts).toMatchObject({ version: 1, rungs: { experts: 'second-line' } });
});

test('a retry gets its answer although the policy has changed since and no longer knows what it names', async () => {
  const headers = { 'idempotency-key': 'before-the-change' };
  const { id } = (await world.open({ policy: 'workshop', category: 'bug' })).body;
  const ask = () => world.command(id, 'triage', { plan: 'premium' }, headers);
  expect((await ask()).status).toBe(202);
  await world.dataSource.query(
    `update intake set policy = 'webbee', policy_version = (select max(version) from published_policy where id = 'webbee')
      where ticket_id = $1`,
    [id],
  );
  expect((await ask()).status).toBe(202);
  expect((await world.command(id, 'triage', { plan: 'basic' }, headers)).status).toBe(400);
});

test('what a person gets wrong is said by its code as well, in the order of the sentences', async () => {
  const text = 'x'.repeat(10_001);
  const { status, body } = await world.command(ticketId, 'assign', { person: 'nobody', text });
  expect(status).toBe(400);
  const codeOf = (path: string): unknown =>
    body.errorCodes[body.errors.findIndex((each: { path: string }) => each.path === path)];
  expect(codeOf('text')).toEqual({ code: 'too-long', facts: { most: '10000' } });
  expect(codeOf('person')).toEqual({ code: 'nobody-known', facts: {} });
});

test.each<[string, object, string, RegExp]>([
  ['triage', {}, 'priority', /say one at least/],
  ['triage', { priority: 'doomsday' }, 'priority', /high, low/],
  ['triage', { impact: 'huge' }, 'impact', /wide, narrow/],
  ['triage', { urgency: 'later' }, 'urgency', /now, soon/],
  ['triage', { plan: 'gold' }, 'plan', /basic, premium/],
  ['triage', { region: 'fr' }, 'region', /de, us/],
  ['triage', { area: 'moon' }, 'area', /website/],
  ['triage', { category: 'praise' }, 'category', /bug, wish/],
  ['consult', {}, 'rung', /is missing/],
  ['consult', { rung: 'experts', consultation: 'together' }, 'consultation', /one or the other/],
  ['consult', { consultation: 'alone' }, 'consultation', /together/],
  ['consult', { consultation: 'together', reason: 'because' }, 'reason', /complex/],
  ['consult', { rung: 'moon' }, 'rung', /first-line, second-line, experts/],
  ['escalate', { area: 'moon', reason: 'harder' }, 'area', /website/],
  ['escalate', { person: 'nobody' }, 'person', /nobody known/],
  ['escalate', { person: { name: 'X' } }, 'person', /id of a person or/],
  ['escalate', { evidence: { oath: true } }, 'evidence.oath', /manual, letter, steps/],
  ['escalate', { evidence: { letter: true } }, 'evidence.letter', /told in words/],
  ['start-work', { evidence: { manual: 'done' } }, 'evidence.manual', /confirmed with true/],
  ['declare-emergency', { criterion: 'rain' }, 'criterion', /all-down, tills-down/],
  ['declare-emergency', { criterion: 'tills-down', down: 5 }, 'of', /is missing/],
  ['declare-emergency', { criterion: 'tills-down', of: 5 }, 'down', /is missing/],
  ['declare-emergency', { criterion: 'tills-down', down: 11, of: 10 }, 'down', /at most 10/],
  ['declare-emergency', { criterion: 'tills-down', down: 1.5, of: 10 }, 'down', /whole/],
  ['complain', { onBehalfOf: 'nobody' }, 'onBehalfOf', /nobody known/],
  ['resolve', { ladder: 'line' }, 'ladder', /complaint/],
  ['approve', {}, 'approved', /missing/],
  ['decide-project', { approved: 'yes' }, 'approved', /boolean/],
  ['request-project', { kind: 'party' }, 'kind', /project/],
  ['tried', { suggestion: 0, outcome: 'failed' }, 'suggestion', /1/],
  ['change-policy', { version: 9 }, 'version', /no version 9/],
  ['change-policy', { version: 1, rungs: { moon: 'experts' } }, 'rungs.moon', /moon is not known.*rungs before/],
  ['change-policy', { version: 1, rungs: { experts: 'moon' } }, 'rungs.experts', /moon is not known.*version 1/],
  ['await', { reason: 'awaiting-the-moon' }, 'reason', /awaiting-parts/],
  ['hand-back', { to: 'moon', reason: 'known fix found' }, 'to', /first-line/],
  ['hand-back', { to: 'first-line' }, 'reason', /is missing/],
])('%s refuses %j, naming the place and what to do', async (name, body, path, problem) => {
  const answer: Answered = await world.command(ticketId, name, body);
  expect([answer.status, answer.body.errors]).toEqual([
    400,
    [{ path, problem: expect.stringMatching(problem) as unknown }],
  ]);
});
