import { startMailbox, type Mailbox } from '@stepladder/embedded';
import { TicketReader } from '@stepladder/read-model';
import { ownDatabase } from '../testing/own-database';
import { packOf, publish, WebbeeDesk } from '../testing/webbee-desk';
import { createNoticeActivities, type NoticeActivities } from './notice-activities';
import { smtpTransport } from './smtp-transport';

/** Webbee with a mailbox of its own, a confirmation for the requester, a consultation, and the director reached by every channel. */
const pack = packOf('webbee', (text) =>
  text
    .replace(/^version: .*$/m, 'version: 1001\nreply-to: desk@webbee.example.org')
    .replace(
      'notifications:\n',
      `consultations:\n  managers: { label: The managers, asks: [project-manager] }\nnotifications:\n`,
    )
    .replace(
      'closes-after:',
      `  events:
    - { on: opened, tell: [requester], template: confirmation }
    - { on: opened, tell: [director], via: [email, goto, teams, phone, text], template: shown, shows: Procedure 12 }
closes-after:`,
    ),
);

const own = ownDatabase();
let desk: WebbeeDesk;
let mailbox: Mailbox;
let notices: NoticeActivities;

beforeAll(async () => {
  mailbox = await startMailbox({ smtpPort: 0, httpPort: 0 });
  await publish(own, 'webbee', pack);
  desk = new WebbeeDesk(own);
  const sender = 'Stepladder <help@desk.example.org>';
  notices = createNoticeActivities({ dataSource: own.dataSource, transport: smtpTransport(mailbox.smtpUrl), sender });
});
afterAll(() => mailbox.stop());

/** A critical ticket opened at nine on a Monday, everybody told who is to be. */
async function opened(): Promise<string> {
  const ticketId = await desk.open({ at: Date.UTC(2026, 2, 2, 9), priority: 'critical', policyVersion: 1001 });
  for (const { id: messageId } of await desk.begin(ticketId, 0, pack)) {
    await notices.deliverMessage({ organisation: 'local', messageId });
  }
  return ticketId;
}

const mailsTo = async (ticketId: string, address: string) =>
  (await mailbox.messages()).filter(
    ({ headers, to }) => headers['x-stepladder-ticket'] === ticketId && to.includes(address),
  );

test('a requester is told how the issue is classified and until when, and answers reach the desk', async () => {
  const ticketId = await opened();
  const [mail] = await mailsTo(ticketId, 'rob@client.example.org');
  expect(mail?.subject).toBe(`[${ticketId}] Your issue is classified as Critical: Orders do not arrive`);
  expect(mail?.text).toContain('Critical: The client cannot trade.');
  expect(mail?.text).toContain('Resolution of critical issues: by Wed 4 Mar 2026 09:00 UTC');
  expect(mail?.text).not.toContain('What comes next');
  expect(mail?.headers['reply-to']).toContain('desk@webbee.example.org');
});

test('a channel that nothing here can send on is said to be so, once, and only the mail is sent', async () => {
  const ticketId = await opened();
  const told = (await new TicketReader(own.dataSource).messages('local', ticketId)).filter(
    ({ person }) => person === 'dan-director',
  );
  expect(Object.fromEntries(told.map(({ channel, state, problem }) => [channel, [state, problem]]))).toEqual({
    email: ['sent', undefined],
    goto: ['no-transport', 'there is no transport for goto yet'],
    teams: ['no-transport', 'there is no transport for teams yet'],
    phone: ['no-transport', 'there is no transport for phone yet'],
    text: ['no-transport', 'there is no transport for text yet'],
  });
  for (const { id: messageId } of told) await notices.deliverMessage({ organisation: 'local', messageId });
  const again = await new TicketReader(own.dataSource).messages('local', ticketId);
  expect(again.filter(({ person }) => person === 'dan-director')).toEqual(told);
  expect(told.every(({ attempts }) => attempts === 1)).toBe(true);
  const mails = await mailsTo(ticketId, 'dan.kapoor@webbee.example.org');
  expect(mails.map(({ text }) => text)).toEqual([expect.stringContaining('\n  Procedure 12\n')]);
});

test('who is consulted reads the question', async () => {
  const ticketId = await opened();
  const asked = { name: 'consult', consultation: 'managers', text: 'May we restart the shop?' } as const;
  const messages = await desk.act(ticketId, asked, pack);
  expect(messages.map(({ person }) => person)).toEqual(['priya-manager']);
  for (const { id: messageId } of messages) await notices.deliverMessage({ organisation: 'local', messageId });
  const [mail] = await mailsTo(ticketId, 'priya.shah@webbee.example.org');
  expect(mail?.subject).toContain('Tara Nair asks The managers for advice');
  expect(mail?.text).toContain('\n  May we restart the shop?\n');
});
