import { ask, climbTo, healthOf, healthy, openTicket, shows, timelineOf, wish, type Answer } from './testing/api';
import { mailsAbout, mailTo } from './testing/mailbox';
import { crash, withProc } from './testing/processes';
import { startStack, type Stack } from './testing/stack';
import { until } from './testing/until';

const HOUR_MS = 3_600_000;
/** Within this, health shows that a part is down. */
const SHOWN_MS = 5_000;
/** An hour a second. */
const RATE = 3_600;
const TARA = 'tara.nair@webbee.example.org';

withProc('each part dies by kill -9 and is started again (needs /proc)', () => {
  let stack: Stack;

  beforeAll(async () => {
    stack = await startStack();
  });
  afterAll(() => stack?.stop());

  const command = (id: string, name: string): Promise<Answer> => ask(stack, `/v1/tickets/${id}/commands/${name}`, {});
  const accepted = (commandId: string, patienceMs: number): Promise<true> =>
    until(
      `${commandId} is accepted`,
      async () => (await ask(stack, `/v1/commands/${commandId}`)).body.outcome === 'accepted' || undefined,
      patienceMs,
    );
  const hasReached = async (id: string, status: string): Promise<true | undefined> =>
    (await ask(stack, `/v1/tickets/${id}`)).body.status === status || undefined;

  it('the worker: health shows it, a command answers 202 within 3 s and is carried out by the next worker', async () => {
    const { id } = await openTicket(stack);
    crash(stack.dataDir, 'worker');
    const { status, tookMs, body } = await command(id, 'acknowledge');
    expect([status, body.outcome]).toEqual([202, 'pending']);
    expect(tookMs).toBeLessThan(3_000);
    expect(await shows(stack, 'worker', 'down', SHOWN_MS - tookMs)).toBeLessThan(SHOWN_MS);
    await healthy(stack);
    await accepted(body.commandId, 15_000);
    expect((await timelineOf(stack, id)).filter(({ type }) => type === 'acknowledged')).toHaveLength(1);
  });

  it('the API: nobody answers, and the next one has the tickets', async () => {
    const { id } = await openTicket(stack);
    crash(stack.dataDir, 'api');
    await until('the connection is refused', async () => ((await healthOf(stack)) ? undefined : true), SHOWN_MS);
    await expect(ask(stack, `/v1/tickets/${id}`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await healthy(stack);
    expect(await ask(stack, `/v1/tickets/${id}`)).toMatchObject({ status: 200, body: { id, status: 'open' } });
  });

  it('Temporal: a ticket opens, a command answers 202, and both are carried out once it is back', async () => {
    const { id } = await openTicket(stack);
    crash(stack.dataDir, 'temporal');
    await shows(stack, 'temporal', 'down', SHOWN_MS);
    const opened = await ask(stack, '/v1/tickets', wish());
    expect([opened.status, opened.body.status]).toEqual([201, 'received']);
    const acknowledged = await command(id, 'acknowledge');
    expect([acknowledged.status, acknowledged.body.outcome]).toEqual([202, 'pending']);
    expect((await healthOf(stack))?.parts['temporal']?.state).toBe('down');
    await shows(stack, 'temporal', 'up', 30_000);
    await Promise.all([
      until('the ticket begins', () => hasReached(opened.body.id, 'open'), 25_000),
      accepted(acknowledged.body.commandId, 25_000),
    ]);
    await healthy(stack);
  });

  it('PostgreSQL: requests answer 503, and a climb due meanwhile is on the timeline at its exact instant', async () => {
    const { id, openedAt, realOf } = await openTicket(stack, { clock: { rate: RATE } });
    const dueMs = realOf(openedAt + 8 * HOUR_MS);
    await until('the climb is three seconds away', () => Date.now() > dueMs - 3_000 || undefined);
    crash(stack.dataDir, 'postgres');
    expect(Date.now()).toBeLessThan(dueMs);
    await shows(stack, 'postgres', 'down', SHOWN_MS);
    const answers = [
      await ask(stack, `/v1/tickets/${id}`),
      await ask(stack, '/v1/tickets', wish()),
      await command(id, 'acknowledge'),
    ];
    for (const { status, headers, body } of answers) {
      expect([status, headers.get('content-type')]).toEqual([503, expect.stringContaining('application/problem+json')]);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(body.detail).toContain('PostgreSQL');
    }
    await shows(stack, 'postgres', 'up', 30_000);
    expect(Date.now()).toBeGreaterThan(dueMs);
    const climb = await climbTo(stack, id, 'team-lead');
    expect((Date.parse(climb.at) - openedAt) / HOUR_MS).toBe(8);
    expect(climb.lateByMs).toBeUndefined();
    await healthy(stack);
    await mailTo(stack, id, TARA);
  });

  it('the mail server: tickets climb without it, and the mails come when it is back', async () => {
    crash(stack.dataDir, 'mailbox');
    const { id } = await openTicket(stack, { clock: { rate: 4 * RATE } });
    await shows(stack, 'mail', 'down', SHOWN_MS);
    await climbTo(stack, id, 'team-lead', SHOWN_MS);
    expect((await healthOf(stack))?.parts['mail']?.state).toBe('down');
    await shows(stack, 'mail', 'up', 30_000);
    await mailTo(stack, id, TARA, 40_000);
    const mails = (await mailsAbout(stack, id)).map(({ headers }) => headers['message-id']);
    expect(new Set(mails).size).toBe(mails.length);
  });
});
