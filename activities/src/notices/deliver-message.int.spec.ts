import { startMailbox, type Mailbox } from '@stepladder/embedded';
import { TicketReader, type ToldMessage } from '@stepladder/read-model';
import type { ApplicationFailure } from '@temporalio/common';
import { startDroppingServer } from '../testing/dropping-server';
import { startOneMailServer } from '../testing/one-mail-server';
import { ownDatabase } from '../testing/own-database';
import { publish, WebbeeDesk } from '../testing/webbee-desk';
import { createNoticeActivities, type NoticeActivities } from './notice-activities';
import { smtpTransport } from './smtp-transport';

const HOUR_MS = 3_600_000;

const own = ownDatabase();
let desk: WebbeeDesk;
let mailbox: Mailbox;
let notices: NoticeActivities;
let answer: string | undefined;

beforeAll(async () => {
  mailbox = await startMailbox({ smtpPort: 0, httpPort: 0, refuse: () => answer });
  await publish(own, 'webbee');
  desk = new WebbeeDesk(own);
  notices = through(mailbox.smtpUrl);
});
afterAll(() => mailbox.stop());
afterEach(() => {
  answer = undefined;
});

function through(smtpUrl: string): NoticeActivities {
  const sender = 'Stepladder <help@desk.example.org>';
  return createNoticeActivities({
    dataSource: own.dataSource,
    transport: smtpTransport(smtpUrl),
    sender,
    consoleUrl: 'http://console.example.org/',
  });
}

/** A ticket that has begun, and the one message its opening sends. */
async function opened(facts = {}) {
  const ticketId = await desk.open(facts);
  const [message] = await desk.begin(ticketId);
  if (!message) throw new Error('an opening tells somebody');
  return { ticketId, key: { organisation: 'local', messageId: message.id } };
}

const mailsOf = async (ticketId: string) =>
  (await mailbox.messages()).filter(({ headers }) => headers['x-stepladder-ticket'] === ticketId);

async function stateOf(ticketId: string): Promise<ToldMessage | undefined> {
  return (await new TicketReader(own.dataSource).messages('local', ticketId))[0];
}

const failureOf = (call: Promise<void>) =>
  call.then(
    () => undefined,
    (error: unknown) => error as ApplicationFailure,
  );

test('a message says what happened, when, and what comes next, and leads to the ticket', async () => {
  const { ticketId, key } = await opened({ at: Date.UTC(2026, 2, 2, 9) });
  await notices.deliverMessage(key);
  const [mail] = await mailsOf(ticketId);
  expect(mail).toMatchObject({ from: 'help@desk.example.org', to: ['arjun.mehta@webbee.example.org'] });
  expect(mail?.subject).toBe(
    `[${ticketId}] Opened with priority High; Software developer has it: Orders do not arrive`,
  );
  expect(mail?.text).toContain('Hello Arjun Mehta,');
  expect(mail?.text).toContain('* Opened with priority High; Software developer has it\n  Mon 2 Mar 2026 09:00 UTC');
  expect(mail?.text).toContain(`Ticket ${ticketId}: Orders do not arrive`);
  expect(mail?.text).toContain('Senior developer (team leader) takes over unless resolved, Mon 2 Mar 2026 17:00 UTC');
  expect(mail?.text).toContain(`http://console.example.org/tickets/${ticketId}`);
  expect(mail?.html).toContain(`<a href="http://console.example.org/tickets/${ticketId}">`);
  expect(mail?.headers).toMatchObject({ 'auto-submitted': 'auto-generated', 'x-stepladder-message': key.messageId });
  expect(await stateOf(ticketId)).toMatchObject({
    state: 'sent',
    attempts: 1,
    receipt: expect.stringContaining('250'),
  });
});

test('delivering twice sends once', async () => {
  const { ticketId, key } = await opened();
  await notices.deliverMessage(key);
  await notices.deliverMessage(key);
  expect(await mailsOf(ticketId)).toHaveLength(1);
});

test('eight senders at once send once; the others are told that somebody is at it', async () => {
  const { ticketId, key } = await opened();
  const failures = await Promise.all(Array.from({ length: 8 }, () => failureOf(notices.deliverMessage(key))));
  expect(await mailsOf(ticketId)).toHaveLength(1);
  for (const failure of failures)
    if (failure) expect(failure).toMatchObject({ type: 'MessageBusy', nonRetryable: false });
  expect(failures).toContain(undefined);
  await notices.deliverMessage(key);
  expect(await mailsOf(ticketId)).toHaveLength(1);
});

test('what was told late says by how much, and one person gets one mail that names each notice', async () => {
  const ticketId = await desk.open({ at: Date.now() - 30 * HOUR_MS - 180_000 });
  const messages = await desk.begin(ticketId, 24 * HOUR_MS + 180_000);
  const toTara = messages.filter(({ person }) => person === 'tara-lead');
  expect(toTara).toHaveLength(1);
  for (const { id: messageId } of messages) await notices.deliverMessage({ organisation: 'local', messageId });
  const mails = (await mailsOf(ticketId)).filter(({ to }) => to.includes('tara.nair@webbee.example.org'));
  expect(mails).toHaveLength(1);
  expect(mails[0]?.subject).toBe(`[${ticketId}] 2 notices: Orders do not arrive`);
  expect(mails[0]?.text).toContain('to Senior developer (team leader), because Time since creation has reached 8h');
  expect(mails[0]?.text).toContain('to Project manager, because Time since creation has reached 24h');
  expect(mails[0]?.text).toContain('(late by 16 h 3 min)');
  expect(mails[0]?.text).toContain('(late by 3 min)');
});

test('an addressee refused for good is not tried again', async () => {
  const { ticketId, key } = await opened();
  answer = '550 5.1.1 no such mailbox';
  expect(await failureOf(notices.deliverMessage(key))).toMatchObject({ type: 'RecipientRefused', nonRetryable: true });
  expect(await stateOf(ticketId)).toMatchObject({
    state: 'failed',
    problem: expect.stringContaining('no such mailbox'),
  });
  answer = undefined;
  expect(await failureOf(notices.deliverMessage(key))).toMatchObject({ type: 'RecipientRefused', nonRetryable: true });
  expect(await mailsOf(ticketId)).toEqual([]);
});

test('somebody nobody knows any more is refused for good as well', async () => {
  const { ticketId, key } = await opened();
  await own.dataSource.query(`UPDATE message SET person = 'gone' WHERE id = $1`, [key.messageId]);
  expect(await failureOf(notices.deliverMessage(key))).toMatchObject({ type: 'RecipientRefused', nonRetryable: true });
  expect(await stateOf(ticketId)).toMatchObject({ state: 'failed' });
});

test('an addressee refused for now is tried again', async () => {
  const { ticketId, key } = await opened();
  answer = '451 4.7.1 try again later';
  const failure = await failureOf(notices.deliverMessage(key));
  expect(failure?.message).toContain('try again later');
  expect(failure).not.toHaveProperty('nonRetryable', true);
  expect(await stateOf(ticketId)).toMatchObject({ state: 'queued', attempts: 1 });
  answer = undefined;
  await notices.deliverMessage(key);
  expect(await stateOf(ticketId)).toMatchObject({ state: 'sent', attempts: 2 });
});

test('a mail server that is away leaves the message waiting', async () => {
  const { ticketId, key } = await opened();
  const away = await startDroppingServer();
  away.stop();
  expect(await failureOf(through(away.url).deliverMessage(key))).toMatchObject({ code: 'ESOCKET' });
  expect(await stateOf(ticketId)).toMatchObject({ state: 'queued', problem: expect.stringContaining('ECONNREFUSED') });
});

test('where nobody knows whether it was taken, it is sent again with the same Message-ID', async () => {
  const { ticketId, key } = await opened();
  const dropping = await startDroppingServer();
  expect(await failureOf(through(dropping.url).deliverMessage(key))).toBeInstanceOf(Error);
  dropping.stop();
  expect(await stateOf(ticketId)).toMatchObject({ state: 'unknown', attempts: 1 });
  await notices.deliverMessage(key);
  const [mail] = await mailsOf(ticketId);
  expect(mail?.headers['message-id']).toMatch(/^<[0-9a-f]{32}@stepladder>$/);
  expect(dropping.mails).toHaveLength(1);
  expect(dropping.mails[0]).toContain(`Message-ID: ${mail?.headers['message-id']}`);
});

test('a kept connection that the server has ended is replaced, and each message goes out once', async () => {
  const server = await startOneMailServer();
  const { deliverMessage } = through(server.url);
  const three = [await opened(), await opened(), await opened()];
  for (const { key } of three) await deliverMessage(key);
  server.stop();
  for (const { ticketId } of three) expect(await stateOf(ticketId)).toMatchObject({ state: 'sent', attempts: 1 });
  expect(server.mails).toHaveLength(3);
  expect(server.connections()).toBe(3);
});

test('a sender that died keeps a message for fifteen seconds and no longer', async () => {
  const { ticketId, key } = await opened();
  const claimed = (seconds: number) =>
    own.dataSource.query(
      `UPDATE message SET state = 'sending', token = 'dead', claimed_at = clock_timestamp() - $2 * interval '1 second' WHERE id = $1`,
      [key.messageId, seconds],
    );
  await claimed(10);
  expect(await failureOf(notices.deliverMessage(key))).toMatchObject({ type: 'MessageBusy' });
  await claimed(16);
  await notices.deliverMessage(key);
  expect(await stateOf(ticketId)).toMatchObject({ state: 'sent' });
});

test('a message that is not written yet is asked for again', async () => {
  const failure = await failureOf(notices.deliverMessage({ organisation: 'local', messageId: 'local-1/opening' }));
  expect(failure).toMatchObject({ type: 'MessageMissing', nonRetryable: false });
});

test('another organisation cannot send a message by its id', async () => {
  const { ticketId, key } = await opened();
  expect(await failureOf(notices.deliverMessage({ ...key, organisation: 'foreign' }))).toMatchObject({
    type: 'MessageMissing',
  });
  expect(await mailsOf(ticketId)).toEqual([]);
});

test('words of a requester end no header and begin no other, and are text in HTML', async () => {
  const subject = 'Help\r\nBcc: eve@evil.example.org\r\n\r\n<script>alert(1)</script> {{person.email}}';
  await own.dataSource.query(
    `UPDATE person SET display_name = E'Arjun\\r\\nBcc: eve@evil.example.org' WHERE id = 'dev-arjun'`,
  );
  const { ticketId, key } = await opened({ subject });
  await notices.deliverMessage(key);
  const [mail] = await mailsOf(ticketId);
  expect(mail?.to).toEqual(['arjun.mehta@webbee.example.org']);
  expect(mail?.headers).not.toHaveProperty('bcc');
  expect(mail?.subject).toMatch(/Help Bcc: eve@evil\.example\.org <script>alert\(1\)<\/script> \{\{person\.email\}\}$/);
  expect(mail?.html).not.toContain('<script>');
  expect(mail?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; {{person.email}}');
});
