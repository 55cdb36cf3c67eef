import { openTicket, snapshotOf } from '@stepladder/domain';
import { PolicyBook } from '@stepladder/activities';
import { inForce } from '@stepladder/policy-file';
import { TicketWriter } from '@stepladder/read-model';
import { ApiWorld } from '../testing/api-world';

let world: ApiWorld;

// Nothing listens where Temporal should be: whatever is answered here was answered from Postgres alone.
beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1' });
});
afterAll(() => world.end());

type Told = { at: string; now: string; policy: string };

/** A ticket whose own time stands at `now`, as its workflow would have written it. */
async function kept({ at, now, policy }: Told): Promise<string> {
  const { id, clock } = (await world.open({ policy, at, clock: { rate: 0.000001, virtualOriginAt: now } })).body;
  const pack = await new PolicyBook(world.dataSource).get('local', policy);
  const openedAt = Date.parse(at);
  const rules = inForce(pack, openedAt, openedAt);
  const opening = { id, organisation: 'local', openedAt, openedBy: 'admin', requester: 'rob', participants: [], clock };
  const { ticket } = openTicket(rules, { ...opening, priority: pack.policy.defaultPriority }, openedAt);
  const snapshot = snapshotOf(rules, ticket);
  await new TicketWriter(world.dataSource).publish({ snapshot, entries: [], answers: [], messages: [] });
  return id;
}

async function row(id: string) {
  const { status, body } = await world.ask(`/v1/tickets?ids=${id}`);
  expect([status, body.tickets.length, body.total, body.next]).toEqual([200, 1, 1, null]);
  return body.tickets[0];
}

const explained = async (id: string, clock: string) =>
  (await world.ask(`/v1/tickets/${id}/clocks/${clock}/explain`)).body;

test.each(['three-line', 'wep', 'webbee'])(
  'the share used and the time left of every clock under %s are those of its explanation',
  async (policy) => {
    const id = await kept({ policy, at: '2026-03-06T15:00:00.000Z', now: '2026-03-09T11:00:00.000Z' });
    const { clocks, nowAt } = await row(id);
    expect(nowAt).toMatch(/^2026-03-09T11:00:0/);
    expect(clocks.length).toBeGreaterThan(0);
    for (const { clock, share, leftMs, leftDays, nextDueAt } of clocks) {
      const { target, left, consumed } = await explained(id, clock);
      expect([clock, share !== undefined]).toEqual([clock, true]);
      if (target?.ms !== undefined) {
        expect([clock, leftMs]).toEqual([clock, left.ms]);
        expect(share).toBeCloseTo(consumed.ms / target.ms, 6);
      } else if (target) expect(typeof leftDays).toBe('number');
      // Without a target a clock runs towards what is next on it.
      else expect([clock, leftMs]).toEqual([clock, Date.parse(nextDueAt) - Date.parse(nowAt)]);
    }
  },
);

test('a clock of working time stands still at night and says from when on it counts', async () => {
  const id = await kept({ policy: 'three-line', at: '2026-03-06T09:00:00.000Z', now: '2026-03-07T23:00:00.000Z' });
  const { clocks } = await row(id);
  const working = clocks.filter(
    ({ time, state }: { time?: string; state: string }) => time === 'working' && state === 'running',
  );
  expect(working.length).toBeGreaterThan(0);
  for (const { countsFromAt } of working) expect(countsFromAt).toMatch(/^2026-03-09T/);
});

test('a list counts what fits its filter on all pages, and gives no more than the tickets asked for', async () => {
  const all = (await world.ask('/v1/tickets?limit=1')).body;
  expect(all.tickets).toHaveLength(1);
  expect(all.total).toBeGreaterThan(2);
  expect((await world.ask('/v1/tickets?status=received&limit=1')).body.total).toBe(0);
  const two = (await world.ask('/v1/tickets?ids=local-1001,local-1002')).body;
  expect(two.tickets.map(({ id }: { id: string }) => id).sort()).toEqual(['local-1001', 'local-1002']);
  const { status, body } = await world.ask('/v1/tickets?ids=local-1001,nonsense');
  expect([status, body.errors[0].path]).toEqual([400, 'ids[1]']);
});
