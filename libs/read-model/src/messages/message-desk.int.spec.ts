import { IntentStore } from '../intents/intent-store';
import { TicketWriter } from '../publishing/ticket-writer';
import { TicketReader } from '../reading/ticket-reader';
import { opening } from '../testing/intents';
import { addOrganisation, ownDatabase } from '../testing/own-database';
import { publication } from '../testing/publications';
import { MessageDesk, type MessageKey } from './message-desk';

const own = ownDatabase();
let desk: MessageDesk;

beforeAll(() => {
  desk = new MessageDesk(own.dataSource);
});

async function queued(): Promise<{ key: MessageKey; state(): Promise<unknown> }> {
  const opened = await new IntentStore(own.dataSource).open(opening());
  if (!('ticket' in opened)) throw new Error(opened.result);
  const { ticketId } = opened.ticket;
  const told = publication(ticketId, 1);
  await new TicketWriter(own.dataSource).publish(told);
  const messageId = told.messages[0]?.id ?? '';
  const state = async () => (await new TicketReader(own.dataSource).messages('local', ticketId))[0];
  return { key: { organisation: 'local', messageId }, state };
}

test('of ten who ask for a message at once, one gets it', async () => {
  const { key } = await queued();
  const claims = await Promise.all(Array.from({ length: 10 }, (_, index) => desk.claim(key, `sender-${index}`)));
  expect(claims.map(({ state }) => state).sort()).toEqual([...Array<string>(9).fill('busy'), 'claimed']);
});

test('only the bearer of the claim says what became of it', async () => {
  const { key, state } = await queued();
  await desk.claim(key, 'mine');
  await desk.markSent(key, 'yours', 'not true');
  await desk.markFailed(key, 'yours', 'not true');
  await desk.putBack(key, 'yours', 'not true');
  expect(await state()).toMatchObject({ state: 'sending' });
  await desk.markSent(key, 'mine', '250 kept');
  await desk.markFailed(key, 'mine', 'too late');
  expect(await state()).toMatchObject({ state: 'sent', receipt: '250 kept' });
  expect(await desk.claim(key, 'again')).toEqual({ state: 'sent' });
});

test('a message put back, or of which nobody knows, can be claimed at once; a failed one cannot', async () => {
  const { key } = await queued();
  await desk.claim(key, 'first');
  await desk.putBack(key, 'first', '451 later');
  expect(await desk.claim(key, 'second')).toMatchObject({ state: 'claimed', message: { attempt: 2 } });
  await desk.markUnknown(key, 'second', 'lost');
  expect(await desk.claim(key, 'third')).toMatchObject({ state: 'claimed', message: { attempt: 3 } });
  await desk.markFailed(key, 'third', '550 unknown');
  expect(await desk.claim(key, 'fourth')).toEqual({ state: 'failed', problem: '550 unknown' });
});

test('a claim brings the ticket with its words, and the entry each notice tells of', async () => {
  const { key } = await queued();
  const claim = await desk.claim(key, 'mine');
  expect(claim).toMatchObject({
    message: {
      ticket: {
        subject: 'The printer does not print',
        nextDue: 'Team lead takes over unless resolved',
        clock: { rate: 1 },
      },
      notices: [{ template: 'escalated', entry: { type: 'escalated', facts: { rung: 'team-lead' } } }],
    },
  });
});

test('another organisation finds no message under its id', async () => {
  await addOrganisation(own, 'foreign');
  const { key, state } = await queued();
  expect(await desk.claim({ ...key, organisation: 'foreign' }, 'mine')).toEqual({ state: 'missing' });
  expect(await state()).toMatchObject({ state: 'queued', attempts: 0 });
});
