import { ApiWorld } from '../testing/api-world';
import { livedTicket } from '../testing/lived-ticket';

let world: ApiWorld;

// Nothing listens where Temporal should be: whatever is answered here was answered from Postgres alone.
beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1' });
});
afterAll(() => world.end());

it('counts what is under way, breached and due within the hour, and says what comes next and who holds it', async () => {
  const [policy, priority, at] = ['webbee', 'critical', '2026-03-02T09:00:00.000Z'];
  const [early, nearly, over] = ['2026-03-02T10:00:00.000Z', '2026-03-04T08:30:00.000Z', '2026-03-04T10:00:00.000Z'];
  const fresh = await livedTicket(world, { policy, priority, at, until: early });
  const close = await livedTicket(world, { policy, priority, at, until: nearly });
  await livedTicket(world, { policy, priority, at, until: over });
  await livedTicket(world, { policy, priority, at, said: [[early, { name: 'resolve' }]], until: early });
  const { status, body } = await world.ask('/v1/wall');
  expect([status, body.open, body.breached, body.soon, body.unheld]).toEqual([200, 3, 1, 1, 0]);
  const coming = body.coming.filter(({ ticketId }: { ticketId: string }) => ticketId === close || ticketId === fresh);
  expect(coming).toMatchObject([
    {
      ticketId: close,
      clock: 'resolution',
      dueAt: '2026-03-04T09:00:00.000Z',
      holder: [{ id: 'priya-manager', name: 'Priya Shah' }],
    },
    {
      ticketId: fresh,
      clock: 'age',
      dueAt: '2026-03-02T17:00:00.000Z',
      holder: [{ id: 'dev-arjun', name: 'Arjun Mehta' }],
    },
  ]);
  expect(body.held).toEqual([
    { id: 'priya-manager', name: 'Priya Shah', tickets: 2, breached: 1 },
    { id: 'dev-arjun', name: 'Arjun Mehta', tickets: 1, breached: 0 },
  ]);
});

it('shows another organisation nothing of it', async () => {
  const key = await world.keyFor(['read'], 'foreign');
  const nothing = { open: 0, breached: 0, soon: 0, unheld: 0, coming: [], held: [] };
  expect((await world.ask('/v1/wall', { key })).body).toEqual(nothing);
});
