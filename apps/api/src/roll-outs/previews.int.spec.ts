import { ApiWorld, type Answered } from '../testing/api-world';
import { livedTicket } from '../testing/lived-ticket';
import { sooner, webbeeDraft } from '../testing/webbee-drafts';

let world: ApiWorld;
let [early, late, critical, stored]: string[] = [];

beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1' });
  early = await livedTicket(world, {
    policy: 'webbee',
    at: '2026-03-02T09:00:00.000Z',
    until: '2026-03-02T09:30:00.000Z',
  });
  late = await livedTicket(world, {
    policy: 'webbee',
    at: '2026-03-02T09:00:00.000Z',
    until: '2026-03-02T12:00:00.000Z',
  });
  const closed = { policy: 'webbee', at: '2026-03-02T09:00:00.000Z', until: '2026-03-02T12:00:00.000Z' };
  await livedTicket(world, { ...closed, said: [['2026-03-02T09:10:00.000Z', { name: 'cancel' }]] });
  critical = await livedTicket(world, { ...closed, priority: 'critical' });
  stored = (await world.open()).body.id;
});
afterAll(() => world.end());

const preview = (body: object, policy = 'webbee'): Promise<Answered> =>
  world.ask(`/v1/policies/${policy}/preview`, { method: 'POST', body });
type Ticket = { ticketId: string; clocks: object[] };

it('tells of every open ticket what would become of it, and leaves it as it is', async () => {
  const { status, body } = await preview({ document: webbeeDraft(3, sooner) });
  expect(status).toBe(200);
  expect(body).toMatchObject({ policy: 'webbee', version: 3, total: 4 });
  expect(body.tickets.map(({ ticketId }: Ticket) => ticketId)).toEqual([early, late, critical, stored]);
  const [first, second, , last] = body.tickets;
  expect(first).toMatchObject({
    ...{ outcome: 'accepted', version: 2, breachesAtOnce: false, moves: [], nowAt: '2026-03-02T09:30:00.000Z' },
    was: { at: '2026-03-02T17:00:00.000Z', words: expect.any(String) },
    next: { at: '2026-03-02T10:00:00.000Z' },
  });
  expect(second.moves).toEqual([
    {
      ladder: 'support',
      from: expect.objectContaining({ id: 'developer' }),
      to: expect.objectContaining({ id: 'team-lead' }),
    },
  ]);
  expect(second.told.length).toBeGreaterThan(0);
  expect(last).toMatchObject({ outcome: 'not-begun', reasons: [expect.stringContaining('not begun')] });
  expect((await world.ask(`/v1/tickets/${late}`)).body.policyVersion).toBe(2);
});

it('marks those that would breach at once, with the clock before and after', async () => {
  const tight = (text: string) =>
    text.replace('target: 48h', 'target: 2h').replace('warn: [at 36h, at 44h]', 'warn: [50%]');
  const { body } = await preview({ document: webbeeDraft(3, tight), tickets: { priority: ['critical'] } });
  expect(body).toMatchObject({ total: 1, tickets: [{ ticketId: critical, breachesAtOnce: true }] });
  expect(body.tickets[0].clocks).toEqual([
    expect.objectContaining({
      clock: 'resolution',
      atOnce: true,
      wasDueAt: '2026-03-04T09:00:00.000Z',
      dueAt: '2026-03-02T11:00:00.000Z',
    }),
  ]);
});

it('says why a ticket would not go along, and what becomes of it when its rung is another', async () => {
  const renamed = (text: string) => text.replaceAll(/\bdeveloper\b/g, 'crew');
  const document = webbeeDraft(3, renamed);
  const refused = await preview({ document, tickets: { ids: [early] } });
  expect(refused.body.tickets[0]).toMatchObject({
    outcome: 'refused',
    reasons: expect.arrayContaining([expect.stringContaining('developer')]),
  });
  const gone = [
    {
      ...{ id: 'developer', label: 'Software developer', tickets: 1 },
      instead: expect.arrayContaining([
        expect.objectContaining({ id: 'crew' }),
        expect.objectContaining({ id: 'team-lead' }),
      ]),
    },
  ];
  expect(refused.body.gone).toEqual(gone);
  const mapped = await preview({ document, tickets: { ids: [early] }, rungs: { developer: 'crew' } });
  expect(mapped.body.tickets[0]).toMatchObject({ outcome: 'accepted', version: 2, nextVersion: 3 });
  expect(mapped.body.gone).toEqual(gone);
});

it('names no rung that the version has, and counts of those it has not how many tickets stand on it', async () => {
  expect((await preview({ document: webbeeDraft(3) })).body.gone).toEqual([]);
  const document = webbeeDraft(3, (text) => text.replaceAll(/\bdeveloper\b/g, 'crew'));
  expect((await preview({ document })).body.gone).toMatchObject([{ id: 'developer', tickets: 3 }]);
});

it('comes in pages', async () => {
  const document = webbeeDraft(3, sooner);
  const first = await preview({ document, limit: 3 });
  expect(first.body).toMatchObject({ total: 4, next: expect.any(Number) });
  expect(first.body.tickets).toHaveLength(3);
  const second = await preview({ document, limit: 3, after: first.body.next });
  expect(second.body.tickets.map(({ ticketId }: Ticket) => ticketId)).toEqual([stored]);
  expect(second.body.next).toBeUndefined();
});

it.each([
  ['tickets by status', { status: ['awaiting'] }, 0],
  ['tickets by rung', { rung: ['developer'] }, 3],
  ['tickets by priority', { priority: ['medium'] }, 3],
  ['all tickets but some', { except: ['local-1001', 'local-1002'] }, 2],
])('chooses %s', async (_, tickets, total) => {
  expect((await preview({ document: webbeeDraft(3), tickets })).body.total).toBe(total);
});

it.each([
  ['a text that does not compile', { document: 'version: none' }],
  [
    'the text of another policy',
    { document: webbeeDraft(3, (text) => text.replace('policy: webbee', 'policy: other')) },
  ],
  ['another text of a version that is published', { document: webbeeDraft(2, sooner) }],
  ['no document', {}],
  ['an empty choice', { document: webbeeDraft(3), tickets: { priority: [] } }],
  ['a choice of closed tickets', { document: webbeeDraft(3), tickets: { status: ['closed'] } }],
  ['too large a page', { document: webbeeDraft(3), limit: 1000 }],
  ['no ticket by name', { document: webbeeDraft(3), tickets: { except: ['first'] } }],
  ['an unknown field', { document: webbeeDraft(3), surprise: 1 }],
])('refuses %s', async (_, body) => {
  expect((await preview(body)).status).toBe(400);
});

it('shows nothing of another organisation', async () => {
  const key = await world.keyFor(['read'], 'elsewhere');
  const { body } = await world.ask('/v1/policies/webbee/preview', {
    method: 'POST',
    body: { document: webbeeDraft(3) },
    key,
  });
  expect(body).toMatchObject({ total: 0, tickets: [] });
});
