import { randomUUID } from 'node:crypto';
import type { ReceivedCommand, TicketInput } from '@stepladder/domain';
import { TicketReader } from '@stepladder/read-model';
import { Client, Connection } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { PolicyBook } from '../policies/policy-book';
import { Resending } from '../resends/resending';
import { ownDatabase } from '../testing/own-database';
import { packOf, publish, WebbeeDesk } from '../testing/webbee-desk';
import { createIntentActivities } from './intent-activities';
import { IntentDelivery } from './intent-delivery';

const own = ownDatabase();
const taskQueue = `nobody-${randomUUID()}`;
let client: Client;
let away: Client;
let desk: WebbeeDesk;
let delivery: IntentDelivery;
let nextNumber = 0;

beforeAll(async () => {
  const connection = await Connection.connect({ address: process.env['STEPLADDER_TEST_TEMPORAL'] ?? '' });
  client = new Client({ connection });
  away = new Client({ connection: Connection.lazy({ address: '127.0.0.1:1' }) });
  for (const id of ['webbee', 'three-line']) await publish(own, id);
  desk = new WebbeeDesk(own);
  delivery = through(client);
});
afterAll(async () => {
  await Promise.all([client.connection.close(), away.connection.close()]);
});

function through(to: Client): IntentDelivery {
  const { dataSource } = own;
  return new IntentDelivery({ client: to, dataSource, policies: new PolicyBook(dataSource), taskQueue });
}

/** Tickets of all suites share the server's namespace, so each gets a number of its own. */
async function open(facts = {}): Promise<string> {
  nextNumber ||= Date.now();
  nextNumber += 1;
  await own.dataSource.query(`UPDATE organisation SET last_number = greatest(last_number, $1) WHERE id = 'local'`, [
    nextNumber,
  ]);
  return desk.open(facts);
}

async function eventsOf(ticketId: string) {
  const { events } = await client.workflow.getHandle(ticketId).fetchHistory();
  return events ?? [];
}

/** The commands a workflow has been sent, in order. */
async function signalsOf(ticketId: string): Promise<{ name: string; received: ReceivedCommand }[]> {
  return (await eventsOf(ticketId)).flatMap(({ workflowExecutionSignaledEventAttributes: signal }) => {
    const [payload] = signal?.input?.payloads ?? [];
    if (!signal || !payload) return [];
    return [{ name: signal.signalName ?? '', received: defaultPayloadConverter.fromPayload<ReceivedCommand>(payload) }];
  });
}

test('an opening starts one workflow however often and by however many it is delivered', async () => {
  const ticketId = await open();
  await Promise.all([1, 2, 3].map(() => through(client).deliver('local', ticketId)));
  await own.dataSource.query(`UPDATE command SET delivered_at = NULL WHERE ticket_id = $1`, [ticketId]);
  expect(await delivery.deliver('local', ticketId)).toBe(1);
  expect(await delivery.deliver('local', ticketId)).toBe(0);
  const runs = client.workflow.list({ query: `WorkflowId = '${ticketId}'` });
  const started = await eventsOf(ticketId);
  expect(started.filter((event) => event.workflowExecutionStartedEventAttributes)).toHaveLength(1);
  const ids: string[] = [];
  for await (const { runId } of runs) ids.push(runId);
  expect(ids.length).toBeLessThanOrEqual(1);
  expect(await desk.intents.undeliveredOf('local', ticketId)).toEqual([]);
});

test("the workflow starts with the opening, the policy and its windows, and none of the ticket's words", async () => {
  const { version: policyVersion, defaultPriority: priority } = packOf('three-line').policy;
  const ticketId = await open({ policy: 'three-line', policyVersion, priority });
  await delivery.deliver('local', ticketId);
  const [first] = await eventsOf(ticketId);
  const { input, workflowType, taskQueue: queue } = first?.workflowExecutionStartedEventAttributes ?? {};
  const [payload] = input?.payloads ?? [];
  if (!payload) throw new Error('a workflow starts with an input');
  const started = defaultPayloadConverter.fromPayload<TicketInput>(payload);
  expect([workflowType?.name, queue?.name]).toEqual(['ticket', taskQueue]);
  const intake = await desk.intents.openingOf('local', ticketId);
  expect(started.opening).toEqual(intake?.opening);
  expect(started.policy).toEqual(JSON.parse(JSON.stringify(packOf('three-line').policy)));
  expect(started.windows.map(({ id }) => id)).toEqual(Object.keys(packOf('three-line').calendars));
  expect(started.windows[0]?.from).toBeLessThanOrEqual(started.opening.openedAt - 7 * 86_400_000);
  expect(JSON.stringify(started)).not.toMatch(/Orders do not arrive|Rob Requester|@/);
  expect(payload.data?.length).toBeLessThan(32 * 1024);
});

test('a command delivered before its opening was goes after it', async () => {
  const ticketId = await open();
  const commandId = await desk.say(ticketId, 'acknowledge');
  expect(await delivery.deliver('local', ticketId)).toBe(2);
  const kept = await desk.intents.find('local', commandId);
  expect(await signalsOf(ticketId)).toEqual([
    { name: 'acknowledge', received: { command: kept?.command, at: kept?.at, receivedSeq: kept?.receivedSeq } },
  ]);
});

test('two deliveries at once send nothing in another order than received', async () => {
  const ticketId = await open();
  const ids = [];
  for (let index = 0; index < 5; index += 1) ids.push(await desk.say(ticketId, 'note'));
  await Promise.all([1, 2, 3].map(() => through(client).deliver('local', ticketId)));
  const sent = (await signalsOf(ticketId)).map(({ received }) => received.command.commandId);
  expect([...new Set(sent)]).toEqual(ids);
});

test('while the engine is away nothing is delivered and nothing is lost; later commands wait for earlier ones', async () => {
  const ticketId = await open();
  await desk.say(ticketId, 'acknowledge');
  const startedAt = Date.now();
  await expect(through(away).deliver('local', ticketId)).rejects.toThrow();
  expect(Date.now() - startedAt).toBeLessThan(15_000);
  expect(await desk.intents.undeliveredOf('local', ticketId)).toHaveLength(2);
  expect(await delivery.deliver('local', ticketId)).toBe(2);
});

test('a command to a finished workflow is refused and a note is taken; the timeline says both', async () => {
  const ticketId = await open();
  await desk.begin(ticketId);
  await delivery.deliver('local', ticketId);
  await client.workflow.getHandle(ticketId).terminate('as if it had closed');
  const [resolve, note] = [await desk.say(ticketId, 'resolve'), await desk.say(ticketId, 'note')];
  expect(await delivery.deliver('local', ticketId)).toBe(2);
  expect(await desk.intents.find('local', resolve)).toMatchObject({
    outcome: 'refused',
    reasons: ['the ticket is closed'],
  });
  expect(await desk.intents.find('local', note)).toMatchObject({ outcome: 'accepted' });
  const timeline = await new TicketReader(own.dataSource).timeline('local', ticketId);
  expect(timeline.slice(-2)).toMatchObject([
    { type: 'refused', commandId: resolve, reasons: ['the ticket is closed'] },
    { type: 'noted', commandId: note },
  ]);
});

test('re-opening a closed ticket opens one ticket that follows it, however often it is delivered', async () => {
  const ticketId = await open({ subject: 'The till does not print', participants: ['tara-lead'] });
  await desk.begin(ticketId);
  await delivery.deliver('local', ticketId);
  await client.workflow.getHandle(ticketId).terminate('as if it had closed');
  const reopen = await desk.say(ticketId, 'reopen');
  await delivery.deliver('local', ticketId);
  await own.dataSource.query(
    `UPDATE command SET delivered_at = NULL, outcome = NULL, decided_at = NULL WHERE id = $1`,
    [reopen],
  );
  await delivery.deliver('local', ticketId);

  const reader = new TicketReader(own.dataSource);
  const closed = await reader.get('local', ticketId);
  expect(closed?.followedBy).toHaveLength(1);
  const followUp = closed?.followedBy?.[0] ?? '';
  expect(await reader.get('local', followUp)).toMatchObject({
    follows: ticketId,
    subject: closed?.subject,
    requester: closed?.requester,
    participants: closed?.participants,
    priority: closed?.priority,
    policy: 'webbee',
  });
  const reasons = [`the ticket is closed; ${followUp} was opened to follow it up`];
  expect(await desk.intents.find('local', reopen)).toMatchObject({ outcome: 'refused', reasons });
  const said = (await reader.timeline('local', ticketId)).filter(({ type }) => type === 'refused');
  expect(said).toMatchObject([{ commandId: reopen, reasons }]);
  expect((await client.workflow.getHandle(followUp).describe()).status.name).toBe('RUNNING');
  expect(await desk.intents.undeliveredOf('local', followUp)).toEqual([]);
});

test('while a ticket follows a closed one, re-opening that names it; once it is over as well another is opened', async () => {
  const ticketId = await open();
  await desk.begin(ticketId);
  await delivery.deliver('local', ticketId);
  await client.workflow.getHandle(ticketId).terminate('as if it had closed');
  const first = await desk.say(ticketId, 'reopen');
  await delivery.deliver('local', ticketId);
  const second = await desk.say(ticketId, 'reopen');
  await delivery.deliver('local', ticketId);
  const reader = new TicketReader(own.dataSource);
  const [follower = '', ...others] = (await reader.get('local', ticketId))?.followedBy ?? [];
  expect(others).toEqual([]);
  const said = async (id: string) => (await desk.intents.find('local', id))?.reasons;
  expect(await said(first)).toEqual([`the ticket is closed; ${follower} was opened to follow it up`]);
  expect(await said(second)).toEqual([`the ticket is closed; ${follower} follows it up already`]);

  await desk.begin(follower);
  await own.dataSource.query(`UPDATE ticket SET status = 'closed' WHERE ticket_id = $1`, [follower]);
  await desk.say(ticketId, 'reopen');
  await delivery.deliver('local', ticketId);
  expect((await reader.get('local', ticketId))?.followedBy).toEqual([follower, expect.stringMatching(/^local-/)]);
});

test("a follow-up goes on in the closed ticket's own time and weight, however slow or shifted that is", async () => {
  const shifted = { rate: 1, realOriginAt: Date.UTC(2026, 4, 1, 12), virtualOriginAt: Date.UTC(2026, 2, 2, 9) };
  const ticketId = await open({ clock: shifted, given: { impact: 'wide', urgency: 'soon' } });
  await desk.begin(ticketId);
  await delivery.deliver('local', ticketId);
  await client.workflow.getHandle(ticketId).terminate('as if it had closed');
  await desk.say(ticketId, 'reopen');
  await delivery.deliver('local', ticketId);

  const reader = new TicketReader(own.dataSource);
  const closed = await reader.get('local', ticketId);
  const followUp = await reader.get('local', closed?.followedBy?.[0] ?? '');
  expect(followUp).toMatchObject({
    clock: shifted,
    impact: 'wide',
    urgency: 'soon',
    policyVersion: closed?.policyVersion,
  });
  expect(followUp?.openedAt).toBeGreaterThanOrEqual(closed?.openedAt ?? Infinity);
});

test('a re-opening refused before the closing was written is followed up when it is asked about, once', async () => {
  const ticketId = await open();
  await desk.begin(ticketId);
  const reopen = await desk.say(ticketId, 'reopen');
  const stored = await desk.intents.find('local', reopen);
  if (!stored) throw new Error('it was stored');
  const [one, other] = await Promise.all([delivery.followUpOf(stored), delivery.followUpOf(stored)]);
  expect(one).toBe(other);
  expect(await new TicketReader(own.dataSource).get('local', ticketId)).toMatchObject({ followedBy: [one] });
  const note = await desk.intents.find('local', await desk.say(ticketId, 'note'));
  expect(note && (await delivery.followUpOf(note))).toBeUndefined();
  for (const left of [ticketId, one ?? '']) await delivery.deliver('local', left);
});

test('a cancelled ticket is followed by none, and says that it is cancelled', async () => {
  const ticketId = await open();
  await desk.begin(ticketId);
  await delivery.deliver('local', ticketId);
  await own.dataSource.query(`UPDATE ticket SET status = 'cancelled' WHERE ticket_id = $1`, [ticketId]);
  await client.workflow.getHandle(ticketId).terminate('as if it had been cancelled');
  const reopen = await desk.say(ticketId, 'reopen');
  await delivery.deliver('local', ticketId);
  const settled = await desk.intents.find('local', reopen);
  expect(settled).toMatchObject({ outcome: 'refused', reasons: ['the ticket is cancelled'] });
  expect(settled && (await delivery.followUpOf(settled))).toBeUndefined();
  expect(await new TicketReader(own.dataSource).get('local', ticketId)).not.toHaveProperty('followedBy');
});

test('a complaint about a ticket whose last run left nothing to go on with is refused, saying so', async () => {
  const ticketId = await open();
  await desk.begin(ticketId);
  await delivery.deliver('local', ticketId);
  await client.workflow.getHandle(ticketId).terminate('as if it had ended long ago');
  const complaint = await desk.say(ticketId, 'complain');
  await delivery.deliver('local', ticketId);
  const reasons = ['what the closed ticket was is no longer kept; open a new ticket for the complaint'];
  expect(await desk.intents.find('local', complaint)).toMatchObject({ outcome: 'refused', reasons });
});

test('a workflow that is nowhere to be found closes no ticket: the command waits', async () => {
  const ticketId = await open();
  await desk.intents.markDelivered(
    'local',
    (await desk.intents.undeliveredOf('local', ticketId)).map(({ id }) => id),
  );
  await desk.say(ticketId, 'resolve');
  await expect(delivery.deliver('local', ticketId)).rejects.toThrow(`the workflow of ticket ${ticketId} is not there`);
  expect(await desk.intents.undeliveredOf('local', ticketId)).toHaveLength(1);
});

test('the schedule delivers what waits; one ticket that cannot be served does not keep the others waiting', async () => {
  const broken = await open({ policy: 'never-published' });
  const waiting = [await open(), await open(), await open()];
  const done = await delivery.deliverUndelivered({ olderThanMs: 0 });
  expect(done).toMatchObject({ delivered: 3, failed: 2 });
  expect(done.problems).toContainEqual(expect.stringContaining(`${broken}: Error: policy never-published version `));
  for (const ticketId of waiting) expect(await desk.intents.undeliveredOf('local', ticketId)).toEqual([]);
  const resending = new Resending({ client, dataSource: own.dataSource, taskQueue });
  expect(await createIntentActivities(delivery, resending).deliverUndelivered()).toMatchObject({ delivered: 0 });
});
