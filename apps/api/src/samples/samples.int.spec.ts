import { Client, Connection } from '@temporalio/client';
import { ApiWorld, type Answered } from '../testing/api-world';
import { testServer } from '../testing/test-servers';
import { until } from '../testing/until';

let world: ApiWorld;
let real: string;

beforeAll(async () => {
  world = await ApiWorld.begin();
  world.startWorker();
  real = (await world.open({ requester: { name: 'Ann Example', email: 'ann@client.example.org' } })).body.id;
});
afterAll(() => world.end());

const ask = (method: string): Promise<Answered> => world.ask('/v1/samples', { method });
const listed = async (query = ''): Promise<{ id: string; sample?: true }[]> =>
  (await world.ask(`/v1/tickets?limit=200${query}`)).body.tickets;
const begun = () =>
  until(
    'every sample has begun',
    async () => {
      const { body } = await ask('GET');
      return body.begun === body.wanted && body.wanted > 0 ? body : undefined;
    },
    50_000,
  );
const rowsOf = async (table: string): Promise<number> =>
  (await world.dataSource.query(`SELECT count(*)::int AS count FROM ${table} WHERE ticket_id <> $1`, [real]))[0].count;

it('opens tickets over two policies by the ordinary path, marked, and none twice', async () => {
  expect((await ask('GET')).body).toMatchObject({ opened: 0, begun: 0 });
  const [first, second] = await Promise.all([ask('POST'), ask('POST')]);
  expect([first.status, second.status]).toEqual([201, 201]);
  const { wanted } = await begun();
  expect(wanted).toBeGreaterThanOrEqual(12);
  const tickets = await listed();
  expect(tickets).toHaveLength(wanted + 1);
  expect(tickets.filter(({ sample }) => !sample).map(({ id }) => id)).toEqual([real]);
  expect(new Set(tickets.map((each) => (each as unknown as { policy: string }).policy)).size).toBe(2);
});

it('wipes exactly these: rows, workflows, lists, reports and people; and the audit says so', async () => {
  const ids = (await listed())
    .map(({ id }) => id)
    .filter((id) => id !== real)
    .sort();
  await rolledOutTo(ids[0] ?? '');
  expect(await ask('DELETE')).toMatchObject({ status: 200, body: { wiped: ids.length } });
  expect((await listed()).map(({ id }) => id)).toEqual([real]);
  for (const table of ['intake', 'command', 'ticket', 'timeline', 'clock', 'message', 'notice', 'roll_out_ticket'])
    expect([table, await rowsOf(table)]).toEqual([table, 0]);
  const people = (await world.ask('/v1/people?kind=requester')).body.people as { email: string }[];
  expect(people.map(({ email }) => email)).toEqual(['ann@client.example.org']);
  const { deeds } = (await world.ask('/v1/audit')).body;
  expect(deeds[0]).toMatchObject({ action: 'wipe-samples', actor: 'admin', facts: { tickets: ids } });
  const connection = await Connection.connect({ address: testServer('STEPLADDER_TEST_TEMPORAL') });
  const { workflow } = new Client({ connection, namespace: world.environment['TEMPORAL_NAMESPACE'] ?? '' });
  for (const id of ids) expect((await workflow.getHandle(id).describe()).status.name).not.toBe('RUNNING');
  expect((await workflow.getHandle(real).describe()).status.name).toBe('RUNNING');
  await connection.close();
});

it('is safe to be wiped twice, and to be filled again with new numbers', async () => {
  expect((await ask('DELETE')).body).toEqual({ wiped: 0 });
  expect((await ask('POST')).body.opened).toBeGreaterThanOrEqual(12);
  const { wanted } = await begun();
  expect((await listed()).filter(({ sample }) => sample)).toHaveLength(wanted);
  expect((await ask('DELETE')).body).toEqual({ wiped: wanted });
  expect((await listed()).map(({ id }) => id)).toEqual([real]);
});

it('never lets a real ticket be marked afterwards, nor a line of its timeline be deleted', async () => {
  await until('the real ticket has a timeline', async () => {
    const { body } = await world.ask(`/v1/tickets/${real}/timeline`);
    return body.entries.length > 0 ? true : undefined;
  });
  const mark = world.dataSource.query('UPDATE intake SET sample = true WHERE ticket_id = $1', [real]);
  await expect(mark).rejects.toThrow('append-only');
  const cut = world.dataSource.query('DELETE FROM timeline WHERE ticket_id = $1', [real]);
  await expect(cut).rejects.toThrow('append-only');
});

it('is for administrators', async () => {
  const worker = await world.keyFor(['read', 'work']);
  for (const method of ['POST', 'DELETE'])
    expect((await world.ask('/v1/samples', { method, key: worker })).status).toBe(403);
});

/** A version of its policy was rolled out to a ticket by its first command. */
async function rolledOutTo(ticketId: string): Promise<void> {
  await world.dataSource
    .query(`INSERT INTO roll_out (organisation, id, key, fingerprint, policy, version, kind, wanted, by)
    VALUES ('local', 'r', 'k', 'f', 'webbee', 2, 'out', '{}', 'admin')`);
  await world.dataSource.query(
    `INSERT INTO roll_out_ticket (organisation, roll_out, ticket_id, from_version, command_id)
      SELECT 'local', 'r', ticket_id, 1, id FROM command WHERE ticket_id = $1 ORDER BY received_seq LIMIT 1`,
    [ticketId],
  );
}
