import { PolicyBook } from '@stepladder/activities';
import { openTicket, snapshotOf } from '@stepladder/domain';
import { inForce } from '@stepladder/policy-file';
import { TicketWriter, type DataSource } from '@stepladder/read-model';
import type { ApiWorld } from './api-world';

const policies = ['three-line', 'wep', 'webbee'];
const agesOfEach = 10;
const hourMs = 3_600_000;

/**
 * Fills the read model with so many tickets: thirty of three policies, several ages and all priorities, as their workflows
 * would have written them, and copies of these, due one minute after another.
 */
export async function seedTickets(world: ApiWorld, count: number): Promise<void> {
  const originals: string[] = [];
  for (const policy of policies)
    for (let age = 0; age < agesOfEach; age += 1) originals.push(await original(world, policy, age));
  const copies = (count - originals.length) / originals.length;
  for (const [index, id] of originals.entries()) {
    const [from, until] = [Math.floor(copies * index), Math.floor(copies * (index + 1))];
    for (const table of ['intake', 'ticket', 'clock']) await copyRows(world.dataSource, table, { id, from, until });
  }
  await world.dataSource.query('VACUUM ANALYZE intake, ticket, clock');
}

/** The number of the first copy; copy `n` is ticket `local-<firstCopy + n>`. */
export const firstCopy = 100_000;

async function original(world: ApiWorld, policy: string, age: number): Promise<string> {
  const pack = await new PolicyBook(world.dataSource).get('local', policy);
  const { priorities, defaultPriority } = pack.policy;
  const priority = priorities[age % priorities.length]?.id ?? defaultPriority;
  const openedAt = Date.now() - age * 5 * hourMs;
  const at = new Date(openedAt).toISOString();
  const { status, body } = await world.open({
    policy,
    at,
    priority,
    subject: `The till of shop ${age} does not print`,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  const { id, clock } = body as { id: string; clock: never };
  const rules = inForce(pack, openedAt, Date.now());
  const { ticket } = openTicket(
    rules,
    { id, organisation: 'local', openedAt, openedBy: 'admin', requester: 'rob', participants: [], clock, priority },
    openedAt,
  );
  const snapshot = snapshotOf(rules, ticket);
  await new TicketWriter(world.dataSource).publish({ snapshot, entries: [], answers: [], messages: [] });
  return id;
}

const changed: Record<string, string> = {
  ticket_id: `'local-' || (${firstCopy} + n)`,
  number: `${firstCopy} + n`,
  subject: `'The till of shop ' || n || ' does not print'`,
  command_id: `'copy-' || n`,
  next_due_at: `source.next_due_at + n * interval '1 minute'`,
  next_breach_at: `source.next_breach_at + n * interval '1 minute'`,
  target_due_at: `source.target_due_at + n * interval '1 minute'`,
};

async function copyRows(
  dataSource: DataSource,
  table: string,
  { id, from, until }: { id: string; from: number; until: number },
): Promise<void> {
  const columns: { name: string }[] = await dataSource.query(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER'`,
    [table],
  );
  const names = columns.map(({ name }) => name);
  const values = names.map((name) => changed[name] ?? `source.${name}`);
  await dataSource.query(
    `INSERT INTO ${table} (${names.join(', ')}) SELECT ${values.join(', ')}
     FROM ${table} AS source, generate_series(${from}, ${until - 1}) AS n WHERE source.ticket_id = $1`,
    [id],
  );
}
