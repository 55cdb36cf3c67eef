import { startMailbox, type Mailbox } from '@stepladder/embedded';
import { ResendDesk } from '@stepladder/read-model';
import { ApiWorld } from '../testing/api-world';
import { until } from '../testing/until';

type Listed = { id: string; ticketId: string; state: string; at: string; person: string };

/** Messages in rows, of one ticket each, the later the greater their number. */
async function keep(world: ApiWorld, states: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, state] of states.entries()) {
    const { id } = (await world.open()).body;
    ids.push(`${id}/opened/email`);
    await world.dataSource.query(
      `INSERT INTO message (organisation, id, ticket_id, person, channel, at, state, sent_at, problem)
        VALUES ('local', $1, $2, 'tara-lead', $3, $4, $5, CASE WHEN $5 = 'sent' THEN now() END, 'a problem')`,
      [ids[index], id, state === 'no-transport' ? 'phone' : 'email', new Date(Date.UTC(2026, 2, 2, 9, index)), state],
    );
  }
  return ids;
}

const again = (world: ApiWorld, id: string, headers: Record<string, string> = {}, key?: string) =>
  world.ask(`/v1/messages/${encodeURIComponent(id)}/resend`, { method: 'POST', headers, ...(key ? { key } : {}) });

describe('the list of all messages', () => {
  let world: ApiWorld;
  let ids: string[];

  // Nothing listens where Temporal should be: whatever is answered here was answered from Postgres alone.
  beforeAll(async () => {
    world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1', API_DOCS: 'true' });
    ids = await keep(world, ['sent', 'failed', 'unknown', 'no-transport', 'queued']);
  });
  afterAll(() => world.end());

  it('begins with the newest, names ticket and reader, and counts by state whatever state is asked for', async () => {
    const { status, body } = await world.ask('/v1/messages?state=failed');
    expect(status).toBe(200);
    expect(body.messages).toEqual([
      expect.objectContaining({
        id: ids[1],
        subject: 'The shop is down',
        policy: 'webbee',
        personName: 'Tara Nair',
        problem: 'a problem',
      }),
    ]);
    expect(body.counts).toEqual({ queued: 1, sending: 0, sent: 1, failed: 1, unknown: 1, 'no-transport': 1 });
    const all: Listed[] = (await world.ask('/v1/messages')).body.messages;
    expect(all.map(({ id }) => id)).toEqual([...ids].reverse());
  });

  it('goes on where a page ended, and narrows by channel, person and ticket', async () => {
    const pages: string[] = [];
    let cursor = '';
    do {
      const { body } = await world.ask(`/v1/messages?limit=2${cursor && `&cursor=${cursor}`}`);
      pages.push(...body.messages.map(({ id }: Listed) => id));
      cursor = body.next ?? '';
    } while (cursor);
    expect(pages).toEqual([...ids].reverse());
    const found = async (query: string) => (await world.ask(`/v1/messages?${query}`)).body.messages.length;
    expect(await found('channel=phone')).toBe(1);
    expect(await found('person=tara-lead')).toBe(5);
    expect(await found('person=nobody')).toBe(0);
    expect(await found(`ticket=${ids[0]?.split('/')[0] ?? ''}`)).toBe(1);
  });

  it('names every wrong part of a question, and shows nothing of another organisation', async () => {
    const { status, body } = await world.ask('/v1/messages?state=lost&limit=0&channel=E%20Mail&ticket=x&more=1');
    expect(status).toBe(400);
    expect(body.errors.map(({ path }: { path: string }) => path).sort()).toEqual([
      ...['channel', 'limit', 'more', 'state', 'ticket'],
    ]);
    expect((await world.ask('/v1/messages?cursor=abc')).status).toBe(400);
    const foreign = await world.keyFor(['admin'], 'elsewhere');
    expect((await world.ask('/v1/messages', { key: foreign })).body.messages).toEqual([]);
    expect((await again(world, ids[1] ?? '', {}, foreign)).status).toBe(404);
  });

  it('has a failed message sent again once for a key, with Temporal away; others and unknown ones it refuses', async () => {
    const [sent = '', failed = '', unknown = ''] = ids;
    expect((await again(world, 'no/such/message')).status).toBe(404);
    const refused = await again(world, sent);
    expect([refused.status, refused.body.reasons]).toEqual([409, [expect.stringContaining('is sent')]]);
    const first = await again(world, failed, { 'idempotency-key': 'again-1' });
    expect([first.status, first.body]).toEqual([200, { messageId: failed, commandId: 'again-1', outcome: 'accepted' }]);
    expect((await again(world, failed, { 'idempotency-key': 'again-1' })).status).toBe(200);
    expect((await again(world, unknown, { 'idempotency-key': 'again-1' })).status).toBe(422);
    expect((await again(world, failed, { 'idempotency-key': 'again-2' })).status).toBe(409);
    expect(await new ResendDesk(world.dataSource).waiting(10)).toEqual([
      { organisation: 'local', id: 'again-1', messageId: failed },
    ]);
    const audited = await world.dataSource.query(`SELECT actor, facts FROM audit WHERE action = 'resend'`);
    expect(audited).toEqual([{ actor: 'admin', facts: { commandId: 'again-1', messageId: failed, was: 'failed' } }]);
  });

  it('of ten who want the same message again at once, one has it', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => again(world, ids[3] ?? '')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(409)]);
  });

  it('lets only those who may work send again', async () => {
    const reader = await world.keyFor(['read']);
    expect((await again(world, ids[2] ?? '', {}, reader)).status).toBe(403);
    expect((await world.ask('/v1/messages', { key: reader })).status).toBe(200);
  });
});

describe('with a worker and a mail server', () => {
  let world: ApiWorld;
  let mailbox: Mailbox;

  beforeAll(async () => {
    mailbox = await startMailbox({ smtpPort: 0, httpPort: 0 });
    world = await ApiWorld.begin({ SMTP_URL: mailbox.smtpUrl });
    world.startWorker();
  });
  afterAll(async () => {
    await world.end();
    await mailbox.stop();
  });

  it('a message of a ticket whose workflow has ended goes out again, with the Message-ID it had', async () => {
    const { id: ticketId } = (await world.open()).body;
    const messagesOf = async (): Promise<Listed[]> =>
      (await world.ask(`/v1/messages?ticket=${ticketId}`)).body.messages;
    const settled = async () => {
      const messages = await messagesOf();
      return messages.length > 0 && messages.every(({ state }) => state === 'sent') ? messages : undefined;
    };
    await until('the opening is told', settled);
    await until('it is cancelled', async () =>
      (await world.command(ticketId, 'cancel', {})).status < 300 ? true : undefined,
    );
    const [{ id: messageId = '' } = {}] = await until('all is told', settled);
    const mails = async () =>
      (await mailbox.messages()).filter(({ headers }) => headers['x-stepladder-message'] === messageId);
    expect(await mails()).toHaveLength(1);
    await world.dataSource.query(`UPDATE message SET state = 'failed', sent_at = NULL WHERE id = $1`, [messageId]);
    expect((await again(world, messageId)).status).toBe(200);
    const both = await until('it comes again', async () => ((await mails()).length === 2 ? mails() : undefined));
    expect(new Set(both.map(({ headers }) => headers['message-id'])).size).toBe(1);
    await until('it is sent', settled);
  });
});
