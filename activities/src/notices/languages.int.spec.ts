import { startMailbox, type Mailbox } from '@stepladder/embedded';
import { Directory } from '@stepladder/read-model';
import { ownDatabase } from '../testing/own-database';
import { packOf, publish, WebbeeDesk } from '../testing/webbee-desk';
import { createNoticeActivities, type NoticeActivities } from './notice-activities';
import { smtpTransport } from './smtp-transport';

/** Webbee in Spanish, with words of its own for a climb, a team lead who reads Italian, and a requester who is told of climbs. */
const pack = packOf('webbee', (text) =>
  text
    .replace(/^version: .*$/m, 'version: 2001\nlanguage: es')
    .replace(/(tara-lead: \{ name: Tara Nair,)/, '$1 language: it,')
    .replace(
      'closes-after:',
      `  events:
    - { on: opened, tell: [requester], template: confirmation }
    - { on: opened, tell: [director], template: taken-in }
templates:
  taken-in:
    es: { subject: 'Nuevo: {{subject}}', text: 'Ha llegado una incidencia de prioridad {{priority}}.' }
    it: { text: 'È arrivata una segnalazione di priorità {{priority}}.' }
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

/** A ticket of a German requester, eight hours after it was opened: the team lead has been told. */
async function climbed(): Promise<string> {
  const hans = { name: 'Hans Beispiel', email: 'hans@client.example.org', language: 'de' as const };
  const requester = await new Directory(own.dataSource).requesterFor('local', hans);
  const facts = { at: Date.UTC(2026, 2, 2, 9), requester: requester.id, policyVersion: 2001 };
  const ticketId = await desk.open({ ...facts, priority: 'critical' });
  for (const { id: messageId } of await desk.begin(ticketId, 8 * 3_600_000 + 180_000, pack)) {
    await notices.deliverMessage({ organisation: 'local', messageId });
  }
  return ticketId;
}

test('each is told in the language they read, and the rest in that of the policy', async () => {
  const ticketId = await climbed();
  const mails = (await mailbox.messages()).filter(({ headers }) => headers['x-stepladder-ticket'] === ticketId);
  const mailTo = (address: string) => mails.find(({ to }) => to.includes(address));

  const italian = mailTo('tara.nair@webbee.example.org');
  expect(italian?.text).toContain('Gentile Tara Nair,\n');
  expect(italian?.text).toContain(
    'Passato a un livello superiore, da Software developer a Senior developer (team leader), perché Time since creation ha raggiunto 8 h\n' +
      '  lun 2 mar 2026 17:00 UTC (in ritardo di 3 min)\n',
  );
  expect(italian?.text).toContain('Priorità Critical, aperto\nChe cosa succede poi: se ne occupa Project manager, ');

  const german = mailTo('hans@client.example.org');
  expect(german?.subject).toContain('Ihr Anliegen ist eingestuft als Critical');
  expect(german?.text).toContain('Guten Tag Hans Beispiel,\n');
  expect(german?.text).toContain('Resolution of critical issues: bis Mi. 4. März 2026 09:00 UTC');
  expect(german?.text).not.toMatch(/[Pp]riority|Classified|Hello|What comes next|Was als Nächstes/);

  const spanish = mailTo('arjun.mehta@webbee.example.org');
  expect(spanish?.text).toContain('Hola, Arjun Mehta:\n');
  expect(spanish?.text).toContain('Abierto con prioridad Critical; lo tiene Software developer');

  const own = mailTo('dan.kapoor@webbee.example.org');
  expect(own?.subject).toBe(`[${ticketId}] Nuevo: Orders do not arrive`);
  expect(own?.text).toContain('* Ha llegado una incidencia de prioridad Critical.\n  lun 2 mar 2026 09:00 UTC');
  expect(own?.html).toContain('<html lang="es">');
});
