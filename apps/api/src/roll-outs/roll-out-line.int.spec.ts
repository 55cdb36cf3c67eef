import { ApiWorld } from '../testing/api-world';
import { until } from '../testing/until';
import { webbeeDraft } from '../testing/webbee-drafts';

const patienceMs = 120_000;
const tickets = 20;

let world: ApiWorld;

beforeAll(async () => {
  world = await ApiWorld.begin();
});
afterAll(() => world.end());

const delivered = async (name: string): Promise<string[]> =>
  (
    await world.dataSource.query(
      `SELECT ticket_id FROM command WHERE name = $1 AND delivered_at IS NOT NULL ORDER BY ticket_id`,
      [name],
    )
  ).map(({ ticket_id }: { ticket_id: string }) => ticket_id);

/** A ticket that Temporal knows nothing of, with a number before all others. */
async function lostTicket(like: string): Promise<void> {
  const columns: { name: string }[] = await world.dataSource.query(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'intake'`,
  );
  const names = columns.map(({ name }) => name);
  const values = names.map((name) => ({ ticket_id: `'local-1'`, number: '1' })[name] ?? name);
  await world.dataSource.query(
    `INSERT INTO intake (${names.join()}) SELECT ${values.join()} FROM intake WHERE ticket_id = $1`,
    [like],
  );
}

it('tells every ticket of a roll-out but one that cannot be told, though that one comes first', async () => {
  const opened = await Promise.all(Array.from({ length: tickets }, () => world.open()));
  const ids = opened.map(({ body }) => body.id as string).sort();
  await until(
    'all have begun',
    async () => ((await delivered('open')).length === tickets ? true : undefined),
    patienceMs,
  );
  await lostTicket(ids[0]!);
  await world.ask('/v1/policies', { method: 'POST', body: { document: webbeeDraft(3) } });
  const { body } = await world.ask('/v1/policies/webbee/roll-outs', { method: 'POST', body: { version: 3 } });
  expect(body).toMatchObject({ tickets: tickets + 1, pending: tickets + 1 });
  // No worker runs here, so nobody but the API tells them.
  const told = () => delivered('change-policy');
  await until('the others are told', async () => ((await told()).length === tickets ? true : undefined), patienceMs);
  expect(await told()).toEqual(ids);
}, 300_000);
