import { addOrganisation, ownDatabase } from '../testing/own-database';
import { fingerprint, opening, resolving } from '../testing/intents';
import { IntentStore } from './intent-store';
import type { OpenedTicket, OpeningResult } from './intent';

const own = ownDatabase();
let intents: IntentStore;

beforeAll(() => {
  intents = new IntentStore(own.dataSource);
});

const ticketOf = (result: OpeningResult): OpenedTicket => {
  if (!('ticket' in result)) throw new Error(`no ticket: ${result.result}`);
  return result.ticket;
};
const open = async (facts = {}) => ticketOf(await intents.open(opening(facts)));
const count = async (table: string) => Number((await own.dataSource.query(`SELECT count(*) AS n FROM ${table}`))[0].n);

test('the first ticket of an organisation is 1001, and its time is real time', async () => {
  await addOrganisation(own, 'first');
  const before = Date.now();
  const ticket = await open({ organisation: 'first' });
  expect(ticket).toMatchObject({ ticketId: 'first-1001', number: 1001, clock: { rate: 1 } });
  expect(Math.abs(ticket.openedAt - before)).toBeLessThan(5_000);
  expect(ticket.openedAt).toBe(ticket.receivedAt);
});

test('the same key with the same request is the same ticket, and takes no number', async () => {
  const intent = opening();
  const first = await intents.open(intent);
  const tickets = await count('intake');
  expect(first.result).toBe('stored');
  expect(await intents.open(intent)).toEqual({ ...first, result: 'replay' });
  expect(await count('intake')).toBe(tickets);
  expect((await open()).number).toBe(ticketOf(first).number + 1);
});

test('the same key with another request is a conflict and opens nothing', async () => {
  const intent = opening();
  await intents.open(intent);
  const tickets = await count('intake');
  expect(await intents.open({ ...intent, fingerprint: fingerprint('scanner') })).toEqual({ result: 'conflict' });
  expect(await count('intake')).toBe(tickets);
});

test('twenty retries at once of one request open one ticket', async () => {
  const intent = opening();
  const results = await Promise.all(Array.from({ length: 20 }, () => intents.open(intent)));
  expect(new Set(results.map((result) => ticketOf(result).ticketId)).size).toBe(1);
  expect(results.filter(({ result }) => result === 'stored')).toHaveLength(1);
});

test('fifty openings at once get fifty numbers without a gap', async () => {
  await addOrganisation(own, 'busy');
  const tickets = await Promise.all(Array.from({ length: 50 }, () => open({ organisation: 'busy' })));
  const numbers = tickets.map(({ number }) => number).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => 1001 + index));
});

test('an external id is taken once for ever, and another organisation may use it too', async () => {
  await addOrganisation(own, 'other');
  const ticket = await open({ externalId: 'INC-1' });
  const taken = { result: 'external-id-taken', ticketId: ticket.ticketId };
  expect(await intents.open(opening({ externalId: 'INC-1' }))).toEqual(taken);
  expect((await open({ organisation: 'other', externalId: 'INC-1' })).ticketId).toBe('other-1001');
});

test('a request with an external id may be retried at once', async () => {
  const intent = opening({ externalId: 'INC-2' });
  const results = await Promise.all(Array.from({ length: 10 }, () => intents.open(intent)));
  expect(new Set(results.map((result) => ticketOf(result).ticketId)).size).toBe(1);
});

test('somebody who asks by address is known from then on, once whatever the capitals, by the newest name', async () => {
  await addOrganisation(own, 'askers');
  const ask = (name: string, email: string) => open({ organisation: 'askers', requester: { name, email } });
  const first = await Promise.all([
    ask('Rob', 'rob@example.org'),
    ask('Rob', ' Rob@Example.org'),
    ask('Rob', 'rob@example.org'),
  ]);
  const renamed = await ask('Robert', 'rob@example.org');
  expect(new Set([...first, renamed].map(({ requester }) => requester)).size).toBe(1);
  const known = await own.dataSource.query(`SELECT id, display_name, email FROM person WHERE organisation = 'askers'`);
  expect(known).toEqual([{ id: renamed.requester, display_name: 'Robert', email: 'rob@example.org' }]);
  expect((await intents.openingOf('askers', renamed.ticketId))?.opening.requester).toBe(renamed.requester);
  expect((await ask('Ann', 'ann@example.org')).requester).not.toBe(renamed.requester);
});

test('a request that opens nothing makes nobody known; one that is retried finds who asked', async () => {
  const intent = opening({ requester: { name: 'Nora', email: 'nora@example.org' } });
  const { requester } = ticketOf(await intents.open(intent));
  expect(ticketOf(await intents.open(intent)).requester).toBe(requester);
  const people = await count('person');
  const other = {
    ...intent,
    fingerprint: fingerprint('scanner'),
    requester: { name: 'Olaf', email: 'olaf@example.org' },
  };
  expect(await intents.open(other)).toEqual({ result: 'conflict' });
  expect(await count('person')).toBe(people);
});

test('an unknown organisation is an error that names it', async () => {
  await expect(intents.open(opening({ organisation: 'nowhere' }))).rejects.toThrow('there is no organisation nowhere');
});

test('a rated ticket begins at its virtual origin, and its commands are stamped in its own time', async () => {
  const virtualOriginAt = Date.UTC(2026, 2, 2, 9);
  const ticket = await open({ clock: { rate: 3600, virtualOriginAt } });
  expect(ticket).toMatchObject({
    openedAt: virtualOriginAt,
    clock: { rate: 3600, virtualOriginAt, realOriginAt: ticket.receivedAt },
  });
  const received = await intents.receive(resolving(ticket.ticketId));
  if (received.result !== 'stored') throw new Error(received.result);
  const { at, receivedAt } = received.command;
  expect(at).toBe(virtualOriginAt + (receivedAt - ticket.receivedAt) * 3600);
});

test('who scripts time says when a ticket was opened and when a command counts', async () => {
  const at = Date.UTC(2013, 4, 6, 10);
  const ticket = await open({ at });
  expect(ticket.openedAt).toBe(at);
  const received = await intents.receive(resolving(ticket.ticketId, { at: at + 1 }));
  expect(received).toMatchObject({ result: 'stored', command: { at: at + 1 } });
});

test('a command is kept once by its key: a retry gives it back, another request under it is a conflict', async () => {
  const { ticketId } = await open();
  const intent = resolving(ticketId, { text: 'cleaned the drum' });
  const first = await intents.receive(intent);
  expect(first).toMatchObject({
    result: 'stored',
    command: { ticketId, name: 'resolve', by: 'tara', text: 'cleaned the drum' },
  });
  expect(await intents.receive(intent)).toEqual({ ...first, result: 'replay' });
  expect(await intents.receive({ ...intent, fingerprint: fingerprint('else') })).toEqual({ result: 'conflict' });
});

test('another organisation finds neither the ticket nor the command', async () => {
  await addOrganisation(own, 'foreign');
  const { ticketId } = await open();
  const intent = resolving(ticketId);
  expect(await intents.receive({ ...intent, organisation: 'foreign' })).toEqual({ result: 'no-such-ticket' });
  await intents.receive(intent);
  expect(await intents.find('foreign', intent.command.commandId)).toBeUndefined();
  expect(await intents.undeliveredOf('foreign', ticketId)).toEqual([]);
  expect(await intents.openingOf('foreign', ticketId)).toBeUndefined();
});

test('what waits for a ticket comes in the order received, opening first, until it is delivered', async () => {
  const { ticketId } = await open();
  const commands = await Promise.all(Array.from({ length: 10 }, () => intents.receive(resolving(ticketId))));
  expect(commands.every(({ result }) => result === 'stored')).toBe(true);
  const waiting = await intents.undeliveredOf('local', ticketId);
  expect(waiting.map(({ name }) => name)).toEqual(['open', ...Array<string>(10).fill('resolve')]);
  expect(waiting.map(({ at }) => at)).toEqual(waiting.map(({ at }) => at).sort((a, b) => a - b));
  await intents.markDelivered(
    'local',
    waiting.slice(0, 10).map(({ id }) => id),
  );
  expect(await intents.undeliveredOf('local', ticketId)).toEqual(waiting.slice(10));
});

test('the ticket that waits longest comes first, and young ones are left to whoever is at it', async () => {
  await intents.markDelivered(
    'local',
    (await own.dataSource.query('SELECT id FROM command')).map(({ id }: { id: string }) => id),
  );
  const [first, second] = [await open(), await open()];
  await intents.receive(resolving(first.ticketId));
  const mine = (await intents.undelivered(100)).filter(({ organisation }) => organisation === 'local');
  expect(mine.map(({ ticketId }) => ticketId)).toEqual([first.ticketId, second.ticketId]);
  expect((await intents.undelivered(100, 60_000)).length).toBe(0);
});

test('an answer is given once and never changes', async () => {
  const { ticketId } = await open();
  const intent = resolving(ticketId);
  await intents.receive(intent);
  await intents.settle('local', intent.command.commandId, ['the ticket is closed']);
  await intents.settle('local', intent.command.commandId, 'accepted');
  const settled = await intents.find('local', intent.command.commandId);
  expect(settled).toMatchObject({ outcome: 'refused', reasons: ['the ticket is closed'] });
});

test('every opening and every command leaves one line in the audit, with who asked', async () => {
  await addOrganisation(own, 'audited');
  const { ticketId } = await open({ organisation: 'audited', actor: 'key import' });
  const intent = resolving(ticketId, { organisation: 'audited' });
  await intents.receive(intent);
  await intents.receive(intent);
  const lines = await own.dataSource.query(
    `SELECT actor, action, subject FROM audit WHERE organisation = 'audited' ORDER BY id`,
  );
  expect(lines).toEqual([
    { actor: 'key import', action: 'open', subject: ticketId },
    { actor: 'tara', action: 'resolve', subject: ticketId },
  ]);
});

test('a command that waits for another of its ticket counts from after the wait', async () => {
  const { ticketId } = await open();
  const other = own.dataSource.createQueryRunner();
  await other.startTransaction();
  await other.query(`SELECT FROM intake WHERE ticket_id = $1 FOR NO KEY UPDATE`, [ticketId]);
  const receiving = intents.receive(resolving(ticketId));
  await untilWaiting();
  const [{ now }] = await other.query('SELECT clock_timestamp() AS now');
  await other.commitTransaction();
  await other.release();
  const received = await receiving;
  if (received.result !== 'stored') throw new Error(received.result);
  expect(received.command.receivedAt).toBeGreaterThanOrEqual(now.getTime());
});

/** Until some session waits for a lock; only PostgreSQL can say so. */
async function untilWaiting(): Promise<void> {
  const waiting = `SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  const givenUpAt = Date.now() + 10_000;
  while (Number((await own.dataSource.query(waiting))[0].n) === 0) {
    if (Date.now() > givenUpAt) throw new Error('nobody waits for the ticket');
  }
}
