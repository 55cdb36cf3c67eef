import { openTicket, snapshotOf } from '@stepladder/domain';
import { PolicyBook } from '@stepladder/activities';
import { inForce } from '@stepladder/policy-file';
import { IntentStore, TicketReader, TicketWriter, type Given } from '@stepladder/read-model';
import { ApiWorld } from '../testing/api-world';
import { publishDesk } from '../testing/desk-policy';
import { livedTicket } from '../testing/lived-ticket';

let world: ApiWorld;
const tickets: Record<string, string> = {};

/** A ticket as its workflow would have written it on opening. */
async function begun(subject: string, facts: { priority?: string; rung?: string; given?: Given; at?: string } = {}) {
  const { priority = 'low', given = {}, at = '2026-03-02T09:00:00.000Z', ...where } = facts;
  const opened = await new IntentStore(world.dataSource).open({
    ...{ organisation: 'local', commandId: subject, fingerprint: 'f'.repeat(64), by: 'ann', at: Date.parse(at) },
    ...{ policy: 'desk', policyVersion: 1, subject, requester: 'rob', participants: [], priority, given, ...where },
  });
  if (!('ticket' in opened)) throw new Error(opened.result);
  const { ticketId } = opened.ticket;
  const intake = await new IntentStore(world.dataSource).openingOf('local', ticketId);
  if (!intake) throw new Error(`${ticketId} is not there`);
  const { opening } = intake;
  const pack = await new PolicyBook(world.dataSource).get('local', 'desk');
  const rules = inForce(pack, opening.openedAt, opening.openedAt);
  const { ticket } = openTicket(rules, opening, opening.openedAt);
  await new TicketWriter(world.dataSource).publish({
    ...{ snapshot: snapshotOf(rules, ticket), entries: [], answers: [], messages: [] },
  });
  tickets[ticketId] = subject;
}

beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1' });
  await publishDesk(world.dataSource);
  await begun('old-wish', { given: { plan: 'premium', region: 'us', category: 'wish' } });
  await begun('fire', {
    priority: 'high',
    at: '2026-03-04T09:00:00.000Z',
    given: { category: 'bug', area: 'website' },
  });
  await begun('direct', { rung: 'second-line', at: '2026-03-03T09:00:00.000Z' });
});
afterAll(() => world.end());

async function found(query: string): Promise<string[]> {
  const { status, body } = await world.ask(`/v1/tickets?${query}`);
  expect([query, status]).toEqual([query, 200]);
  return body.tickets.map(({ id }: { id: string }) => tickets[id]);
}

test('tickets are found by what they are about and for whom', async () => {
  expect(await found('plan=premium')).toEqual(['old-wish']);
  expect(await found('region=us&category=wish')).toEqual(['old-wish']);
  expect(await found('area=website')).toEqual(['fire']);
  expect(await found('category=bug&plan=premium')).toEqual([]);
});

test('a queue shows the tickets of its rung and of those it watches over', async () => {
  expect(await found('queue=first-line')).toEqual(['old-wish', 'fire']);
  expect(await found('queue=second-line')).toEqual(['old-wish', 'direct', 'fire']);
  expect(await found('queue=second-line&policy=desk&priority=high')).toEqual(['fire']);
});

test("the most urgent come first by the order of the policy's priorities", async () => {
  expect(await found('sort=next-due')).toEqual(['old-wish', 'direct', 'fire']);
  expect(await found('sort=urgency')).toEqual(['fire', 'old-wish', 'direct']);
  const { body } = await world.ask('/v1/tickets?sort=urgency&limit=1');
  expect(await found(`sort=urgency&limit=1&cursor=${body.next}`)).toEqual(['old-wish']);
});

test('what breaches next comes first, whatever is only warned of before it', async () => {
  const [policy, priority, until] = ['webbee', 'critical', '2026-03-04T06:00:00.000Z'];
  // Its 48 hours are up at nine; the other is warned of at seven and has until eleven.
  const next = await livedTicket(world, { policy, priority, at: '2026-03-02T09:00:00.000Z', until });
  const warned = await livedTicket(world, { policy, priority, at: '2026-03-02T11:00:00.000Z', until });
  const { body } = await world.ask('/v1/tickets?policy=webbee');
  expect(body.tickets).toMatchObject([
    { id: next, nextDueAt: '2026-03-04T09:00:00.000Z', nextBreachAt: '2026-03-04T09:00:00.000Z' },
    { id: warned, nextDueAt: '2026-03-04T07:00:00.000Z', nextBreachAt: '2026-03-04T11:00:00.000Z' },
  ]);
  const page = (await world.ask('/v1/tickets?policy=webbee&limit=1')).body;
  const rest = (await world.ask(`/v1/tickets?policy=webbee&limit=1&cursor=${page.next}`)).body;
  expect([page, rest].map(({ tickets: [ticket] }) => ticket.id)).toEqual([next, warned]);
});

test('a page says whether whoever has the ticket now has acknowledged it: a rung that takes over has not yet', async () => {
  const lived = { policy: 'webbee', priority: 'critical', at: '2026-03-02T09:00:00.000Z' };
  const said: [string, object][] = [['2026-03-02T09:30:00.000Z', { name: 'acknowledge' }]];
  const seen = await livedTicket(world, { ...lived, said, until: '2026-03-02T10:00:00.000Z' });
  const climbed = await livedTicket(world, { ...lived, said, until: '2026-03-02T18:00:00.000Z' });
  const pages = await Promise.all([seen, climbed].map((id) => world.ask(`/v1/tickets/${id}`)));
  expect(pages.map(({ body: { status, acknowledged } }) => [status, acknowledged])).toEqual([
    ['in-progress', true],
    ['in-progress', false],
  ]);
});

test('a page shows what was said of a ticket, what became of it, and where else it is kept', async () => {
  await begun('told', {
    given: {
      ...{ plan: 'premium', region: 'us', category: 'bug', area: 'website' },
      ...{ evidence: { reference: 'Case 7' }, placements: { 'zoho-desk': '12345' }, follows: 'local-7' },
    },
  });
  const [id = ''] = Object.entries(tickets).find(([, subject]) => subject === 'told') ?? [];
  const state = (await new TicketReader(world.dataSource).kept('local', id))?.state;
  const at = Date.parse('2026-03-02T10:00:00.000Z');
  await world.dataSource.query(`UPDATE ticket SET state = $2 WHERE ticket_id = $1`, [
    id,
    {
      ...state,
      suggestions: [{ number: 1, rung: 'second-line', by: 'ben', at }],
      consultations: [{ with: 'second-line', askedAt: at, by: 'ann' }],
      emergency: { criterion: 'down', declaredAt: at, by: 'ann', state: 'accepted' },
      projectRequested: { kind: 'testing', at, by: 'ann' },
    },
  ]);
  expect((await world.ask(`/v1/tickets/${id}`)).body).toMatchObject({
    ...{ plan: 'premium', region: 'us', category: 'bug', area: 'website', follows: 'local-7' },
    evidence: { reference: 'Case 7' },
    handedIn: ['reference'],
    placements: [{ system: 'zoho-desk', state: 'given', number: '12345' }],
    suggestions: [{ number: 1, at: '2026-03-02T10:00:00.000Z' }],
    consultations: [{ with: 'second-line', askedAt: '2026-03-02T10:00:00.000Z' }],
    emergency: { criterion: 'down', declaredAt: '2026-03-02T10:00:00.000Z', state: 'accepted' },
    projectRequested: { kind: 'testing', at: '2026-03-02T10:00:00.000Z' },
  });
});

test('a policy says all that is offered at intake and with a command', async () => {
  const { body } = await world.ask('/v1/policies/desk');
  expect(body).toMatchObject({
    plans: [{ id: 'basic' }, { id: 'premium' }],
    regions: [{ id: 'de' }, { id: 'us' }],
    categories: [{ id: 'bug', definition: 'It is wrong.' }, { id: 'wish' }],
    areas: [{ id: 'website', label: 'Website' }],
    evidence: [{ id: 'reference', kind: 'text' }],
    matrix: { cells: [] },
    clocks: [{ id: 'age', label: 'Age' }],
  });
  const restaurant = (await world.ask('/v1/policies/restaurant')).body;
  expect(restaurant.emergency.criteria).toContainEqual(expect.objectContaining({ id: 'store-down' }));
  expect(restaurant.placements).toMatchObject([{ id: 'zoho-desk', label: 'Zoho Desk' }]);
});

test.each([
  ['sort=chaos', 'sort', 'must be one of next-due, urgency'],
  ['queue=moon', 'queue', /^is no rung here; there are .*first-line, second-line/],
  ['queue=first-line&policy=webbee', 'queue', /^is no rung of policy webbee; there are developer, /],
  ['status=testify', 'status', /project, testing/],
  ['area=No%20Id', 'area', /lower-case/],
])('what cannot be asked for is said: %s', async (query, path, problem) => {
  const { status, body } = await world.ask(`/v1/tickets?${query}`);
  expect([status, body.errors]).toEqual([400, [{ path, problem: expect.stringMatching(problem) }]]);
});

test('a cursor of another order is refused', async () => {
  const { body } = await world.ask('/v1/tickets?limit=1');
  expect((await world.ask(`/v1/tickets?sort=urgency&limit=1&cursor=${body.next}`)).status).toBe(400);
});
