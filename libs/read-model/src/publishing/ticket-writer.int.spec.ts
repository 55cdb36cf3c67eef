import { IntentStore } from '../intents/intent-store';
import { TicketReader } from '../reading/ticket-reader';
import { opening, resolving } from '../testing/intents';
import { addOrganisation, ownDatabase } from '../testing/own-database';
import { publication } from '../testing/publications';
import { TicketWriter } from './ticket-writer';

const own = ownDatabase();
let writer: TicketWriter;
let reader: TicketReader;
let intents: IntentStore;

beforeAll(() => {
  writer = new TicketWriter(own.dataSource);
  reader = new TicketReader(own.dataSource);
  intents = new IntentStore(own.dataSource);
});

async function open(): Promise<string> {
  const opened = await intents.open(opening());
  if (!('ticket' in opened)) throw new Error(opened.result);
  return opened.ticket.ticketId;
}

const shown = async (ticketId: string) => ({
  ticket: { ...(await reader.get('local', ticketId)), writtenAt: 0 },
  timeline: await reader.timeline('local', ticketId),
  messages: await reader.messages('local', ticketId),
});

test('a publication shows in the ticket, its clocks, its timeline and its messages', async () => {
  const ticketId = await open();
  const told = publication(ticketId, 2);
  await writer.publish(told);
  const { ticket, timeline, messages } = await shown(ticketId);
  const { clocks, id: _, organisation: __, openedAt: ___, state: ____, ...facts } = told.snapshot;
  expect(ticket).toMatchObject({ ...facts, clocks });
  expect(timeline).toEqual(told.entries);
  expect(messages).toEqual([{ ...told.messages[0], state: 'queued', attempts: 0 }]);
});

test('the whole state of a ticket is kept, the greatest version of it, for its organisation alone', async () => {
  const ticketId = await open();
  const before = await reader.kept('local', ticketId);
  expect(before).toMatchObject({ policy: 'webbee', policyVersion: 1, clock: { rate: 1 } });
  expect(before?.state).toBeUndefined();
  for (const version of [1, 3, 2]) await writer.publish(publication(ticketId, version));
  expect((await reader.kept('local', ticketId))?.state).toEqual(publication(ticketId, 3).snapshot.state);
  expect(await reader.kept('foreign', ticketId)).toBeUndefined();
});

test('publishing twice changes nothing', async () => {
  const ticketId = await open();
  await writer.publish(publication(ticketId, 2));
  const once = await shown(ticketId);
  await writer.publish(publication(ticketId, 2));
  expect(await shown(ticketId)).toEqual(once);
});

test('publishing out of order ends as publishing in order: the greatest version stays, nothing told is lost', async () => {
  const [inOrder, outOfOrder] = [await open(), await open()];
  for (const version of [1, 2, 3]) await writer.publish(publication(inOrder, version));
  for (const version of [3, 1, 2]) await writer.publish(publication(outOfOrder, version));
  const expected = JSON.stringify(await shown(inOrder)).replaceAll(inOrder, 'it');
  const [one, other] = [
    JSON.parse(expected),
    JSON.parse(JSON.stringify(await shown(outOfOrder)).replaceAll(outOfOrder, 'it')),
  ];
  for (const each of [one, other]) for (const own of ['number', 'openedAt', 'receivedAt']) delete each.ticket[own];
  expect(other).toEqual(one);
  expect(other.ticket).toMatchObject({ version: 3, tier: 'rung-3', clocks: [{ consumedMs: 3 }] });
});

test('a clock that is none of the ticket any more, as under another priority, leaves its rows, in whatever order it is told', async () => {
  const age = publication('', 1).snapshot.clocks;
  const withClocks = async (versions: number[]) => {
    const ticketId = await open();
    for (const version of versions) {
      const told = publication(ticketId, version);
      const clocks = version === 1 ? [...age, { ...age[0]!, clock: 'resolution' }] : age;
      await writer.publish({ ...told, snapshot: { ...told.snapshot, clocks } });
    }
    return (await reader.get('local', ticketId))!.clocks.map(({ clock }) => clock);
  };
  expect(await withClocks([1])).toEqual(['age', 'resolution']);
  expect(await withClocks([1, 2])).toEqual(['age']);
  expect(await withClocks([2, 1])).toEqual(['age']);
});

test('the same publication ten times at once is written once', async () => {
  const ticketId = await open();
  await Promise.all(Array.from({ length: 10 }, () => writer.publish(publication(ticketId, 3))));
  const { timeline, messages } = await shown(ticketId);
  expect(timeline).toHaveLength(3);
  expect(messages).toHaveLength(1);
});

test('a command is answered once, and with its answer it counts as delivered', async () => {
  const ticketId = await open();
  const intent = resolving(ticketId);
  await intents.receive(intent);
  const { commandId } = intent.command;
  const decidedAt = Date.UTC(2026, 2, 2, 10);
  const refused = { commandId, outcome: 'refused' as const, reasons: ['not yours'] };
  await writer.publish(publication(ticketId, 1, { answers: [{ answer: refused, at: decidedAt }] }));
  await writer.publish(
    publication(ticketId, 2, { answers: [{ answer: { commandId, outcome: 'accepted' }, at: decidedAt + 1 }] }),
  );
  const settled = await intents.find('local', commandId);
  expect(settled).toMatchObject({ outcome: 'refused', reasons: ['not yours'], decidedAt });
  expect(settled?.deliveredAt).toBeDefined();
});

test('words with quotes, backslashes and other alphabets come back as they were', async () => {
  const ticketId = await open();
  const reason = `O'Brien said "\\n" \u2028 東京 💥`;
  const [entry] = publication(ticketId, 1).entries;
  if (!entry) throw new Error('a publication at version 1 has an entry');
  await writer.publish(publication(ticketId, 1, { entries: [{ ...entry, reason }] }));
  expect((await reader.timeline('local', ticketId))[0]).toEqual({ ...entry, reason });
});

test('an entry after the end of the workflow comes last, once for its command', async () => {
  const ticketId = await open();
  await writer.publish(publication(ticketId, 2));
  const at = Date.UTC(2026, 2, 3);
  const because = { code: 'command', command: 'note', by: 'ann' } as const;
  const note = { at, recordedAt: at, type: 'noted', because, commandId: 'note-1' } as const;
  await Promise.all([1, 2, 3].map(() => writer.append('local', ticketId, note)));
  await writer.append('local', ticketId, { ...note, commandId: 'note-2' });
  const added = (await reader.timeline('local', ticketId)).slice(2);
  expect(added.map(({ seq, commandId }) => [seq, commandId])).toEqual([
    [3, 'note-1'],
    [4, 'note-2'],
  ]);
});

test('another organisation cannot add to a ticket by its id', async () => {
  await addOrganisation(own, 'foreign');
  const ticketId = await open();
  const because = { code: 'command', command: 'note', by: 'ann' } as const;
  await writer.append('foreign', ticketId, { at: 0, recordedAt: 0, type: 'noted', because, commandId: 'n' });
  expect(await reader.timeline('foreign', ticketId)).toEqual([]);
  expect(await reader.timeline('local', ticketId)).toEqual([]);
});
