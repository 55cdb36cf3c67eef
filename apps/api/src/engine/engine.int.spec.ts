import { openTicket, snapshotOf, type Opening } from '@stepladder/domain';
import { PolicyBook } from '@stepladder/activities';
import { inForce } from '@stepladder/policy-file';
import { TicketWriter } from '@stepladder/read-model';
import { ApiWorld } from '../testing/api-world';

let world: ApiWorld;

// Nothing listens where Temporal should be: whatever is answered here was answered from Postgres alone.
beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1', API_DOCS: 'true' });
});
afterAll(() => world.end());

const state = async () => (await world.ask('/v1/engine')).body;

/** A ticket as its workflow would have written it a moment after its opening. */
async function written(): Promise<string> {
  const { id, clock, openedAt: opened } = (await world.open()).body;
  const openedAt = Date.parse(opened);
  const pack = await new PolicyBook(world.dataSource).get('local', 'webbee');
  const rules = inForce(pack, openedAt, openedAt);
  const opening: Opening = {
    ...{ id, organisation: 'local', openedAt, openedBy: 'admin', requester: 'rob', participants: [] },
    ...{ priority: pack.policy.defaultPriority, clock: { ...clock, realOriginAt: 0, virtualOriginAt: 0 } },
  };
  const { ticket, effects } = openTicket(rules, opening, openedAt);
  const entries = effects.flatMap((effect) => (effect.type === 'record-entry' ? [effect.entry] : []));
  await new TicketWriter(world.dataSource).publish({
    ...{ snapshot: snapshotOf(rules, ticket), entries, answers: [], messages: [] },
  });
  return id;
}

it('reckons every ticket that has something due, and finds a row that says another instant', async () => {
  const [id] = [await written(), await written()];
  expect(await state()).toMatchObject({ checked: 2, disagreements: [], passed: [] });
  await world.dataSource.query(`UPDATE ticket SET next_due_at = next_due_at + interval '1 hour' WHERE ticket_id = $1`, [
    id,
  ]);
  const { disagreements } = await state();
  expect(disagreements).toHaveLength(1);
  const [{ ticketId, nextDueAt, reckonedAt }] = disagreements;
  expect([ticketId, Date.parse(nextDueAt) - Date.parse(reckonedAt)]).toEqual([id, 3_600_000]);
});

it('names a ticket whose due instant passed without anything happening, and by how much', async () => {
  const id = await written();
  await world.dataSource.query(`UPDATE ticket SET next_due_at = now() - interval '2 minutes' WHERE ticket_id = $1`, [
    id,
  ]);
  const { passed } = await state();
  expect(passed.map(({ ticketId }: { ticketId: string }) => ticketId)).toEqual([id]);
  expect(passed[0].passedByMs).toBeGreaterThanOrEqual(120_000);
  expect(passed[0].passedByMs).toBeLessThan(180_000);
});

it('sums up what came late in the last day, and not before', async () => {
  const id = await written();
  const late = (seq: number, by: number, ago: string) =>
    world.dataSource.query(
      `INSERT INTO timeline (organisation, ticket_id, seq, at, recorded_at, type, because, facts, late_by_ms)
        VALUES ('local', $1, $2, now(), now() - $4::interval, 'escalated', '{}', '{}', $3)`,
      [id, seq, by, ago],
    );
  for (const [seq, by] of [100, 200, 300].entries()) await late(seq + 100, by, '1 hour');
  await late(200, 99_999, '25 hours');
  const { lateness } = await state();
  expect(lateness).toMatchObject({ count: 3, p50Ms: 200, p99Ms: 298, maxMs: 300 });
  expect(lateness.tickets).toEqual([expect.objectContaining({ ticketId: id, policy: 'webbee', lateByMs: 300 })]);
});

it('tells what waits for the engine, what is not placed, and what runs', async () => {
  const id = await written();
  await world.dataSource.query(
    `INSERT INTO placement (organisation, ticket_id, system, by, at, entry_seq, state, problem)
      VALUES ('local', $1, 'jira', 'admin', now(), 1, 'no-transport', 'no way there')`,
    [id],
  );
  await world.dataSource.query(`INSERT INTO part (name, instance, seen_at) VALUES ('worker', 'one', now())`);
  const { waiting, placements, parts } = await state();
  expect(waiting.intents).toBeGreaterThan(0);
  expect(Date.parse(waiting.oldestAt)).toBeLessThanOrEqual(Date.now());
  expect(placements).toEqual([{ ticketId: id, system: 'jira', state: 'no-transport', problem: 'no way there' }]);
  expect(parts).toEqual([expect.objectContaining({ name: 'worker', instance: 'one' })]);
});

it('shows another organisation nothing of its tickets', async () => {
  const key = await world.keyFor(['read'], 'elsewhere');
  const { body } = await world.ask('/v1/engine', { key });
  expect(body).toMatchObject({ checked: 0, passed: [], placements: [], waiting: { intents: 0, resends: 0 } });
  expect(body.lateness.count).toBe(0);
});
