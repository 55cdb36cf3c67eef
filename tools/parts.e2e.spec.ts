import { setTimeout as pause } from 'node:timers/promises';
import {
  ask,
  climbTo,
  hasBegun,
  healthOf,
  healthy,
  openTicket,
  shows,
  timelineOf,
  wish,
  type Answer,
} from './testing/api';
import { mailsAbout, mailTo } from './testing/mailbox';
import { crash, partOn, partsOn, processesOn, withProc } from './testing/processes';
import { startStack, type Stack } from './testing/stack';
import { deliveredBySchedule } from './testing/temporal-ui';
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
  const refuses = (path: string): Promise<true | undefined> =>
    ask(stack, path).then(
      () => undefined,
      (error: Error) => (error.cause as NodeJS.ErrnoException)?.code === 'ECONNREFUSED' || undefined,
    );

  it('the worker: health shows it, a command answers 202 within 3 s and is carried out by the next worker', async () => {
    await healthy(stack);
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

  describe('Temporal, and the API while it is away', () => {
    let known: string;
    let opened: Answer;
    let acknowledged: Answer;

    it('without Temporal a ticket opens, and a command answers 202', async () => {
      await healthy(stack);
      known = (await openTicket(stack)).id;
      crash(stack.dataDir, 'temporal');
      await shows(stack, 'temporal', 'down', SHOWN_MS);
      opened = await ask(stack, '/v1/tickets', wish());
      expect([opened.status, opened.body.status]).toEqual([201, 'received']);
      acknowledged = await command(known, 'acknowledge');
      expect([acknowledged.status, acknowledged.body.outcome]).toEqual([202, 'pending']);
      expect((await healthOf(stack))?.parts['temporal']?.state).toBe('down');
    });

    it('without the API nobody answers, and the next one has the tickets', async () => {
      // It took the wishes above: what it might still have delivered by itself is forgotten now.
      crash(stack.dataDir, 'api');
      await until('connections are refused', () => refuses(`/v1/tickets/${known}`), SHOWN_MS);
      await healthy(stack);
      expect(await ask(stack, `/v1/tickets/${known}`)).toMatchObject({ status: 200, body: { id: known } });
    });

    it('with both back, the schedule begins the ticket and carries the command out', async () => {
      await Promise.all([
        until('the ticket begins', async () => (await hasBegun(stack, opened.body.id)) || undefined, 25_000),
        accepted(acknowledged.body.commandId, 25_000),
      ]);
      const byTheSchedule = async () => (await deliveredBySchedule(stack)) >= 2 || undefined;
      await until('the schedule says that it was the one', byTheSchedule, 5_000);
    });
  });

  it('PostgreSQL: requests answer 503, and a climb due meanwhile is on the timeline at its exact instant', async () => {
    await healthy(stack);
    const { id, openedAt, realOf } = await openTicket(stack, { clock: { rate: RATE } });
    const dueMs = realOf(openedAt + 8 * HOUR_MS);
    const requests = [
      () => ask(stack, `/v1/tickets/${id}`),
      () => ask(stack, '/v1/tickets?limit=5'),
      () => ask(stack, '/v1/tickets', wish()),
      () => command(id, 'acknowledge'),
    ];
    await until('the climb is three seconds away', () => Date.now() > dueMs - 3_000 || undefined);
    const statuses = await statusesDuring(requests, async () => {
      crash(stack.dataDir, 'postgres');
      expect(Date.now()).toBeLessThan(dueMs);
      await shows(stack, 'postgres', 'down', SHOWN_MS);
      const answers = await Promise.all(requests.map((request) => request()));
      for (const { status, headers, body } of answers) {
        expect([status, headers.get('content-type')]).toEqual([
          503,
          expect.stringContaining('application/problem+json'),
        ]);
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
        expect(body.detail).toContain('PostgreSQL');
      }
      await shows(stack, 'postgres', 'up', 30_000);
      expect(Date.now()).toBeGreaterThan(dueMs);
    });
    expect([...statuses].filter((status) => ![200, 201, 202, 503].includes(status))).toEqual([]);
    const climb = await climbTo(stack, id, 'team-lead');
    expect((Date.parse(climb.at) - openedAt) / HOUR_MS).toBe(8);
    expect(climb.lateByMs).toBeUndefined();
    await mailTo(stack, id, TARA);
  });

  it('the mail server: tickets climb without it, and the mails come when it is back', async () => {
    await healthy(stack);
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

  it('Ctrl-C while a part is being started again leaves nothing behind', async () => {
    await healthy(stack);
    crash(stack.dataDir, 'temporal');
    await until('Temporal is gone', () => partsOn(stack.dataDir).length < 5 || undefined);
    await until('Temporal is started again', () => partOn(stack.dataDir, 'temporal') !== undefined || undefined);
    expect(await stack.stop()).toBe(0);
    expect(processesOn(stack.dataDir)).toEqual([]);
  });
});

/** Sends requests over and over, all the while something happens; gives the statuses that came. */
async function statusesDuring(
  requests: (() => Promise<Answer>)[],
  something: () => Promise<void>,
): Promise<Set<number>> {
  const statuses = new Set<number>();
  let isOver = false;
  const asking = requests.map(async (request) => {
    while (!isOver) {
      statuses.add((await request()).status);
      await pause(100);
    }
  });
  await something().finally(() => (isOver = true));
  await Promise.all(asking);
  return statuses;
}
