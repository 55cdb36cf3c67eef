import { once } from 'node:events';
import type { Line, RealTicket } from './testing/real-ticket';
import { packOf, RealWorld } from './testing/real-world';

/** An hour a second. */
const RATE = 3_600;
const HOUR_MS = 3_600_000;
const MONDAY_AT = Date.parse('2026-03-02T09:00:00Z');
const TICKETS = 8;
const LAST_RUNG_H = 36;

/** What Webbee promises a ticket left alone, by hand: hours from its creation. */
const byHand = [
  ['escalated', 'team-lead', 8],
  ['escalated', 'project-manager', 24],
  ['escalated', 'executive-assistant', 36],
];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the worker is killed while ten hours of tickets go by', () => {
  let world: RealWorld;
  const tickets: RealTicket[] = [];
  let gap: { from: number; to: number };

  beforeAll(async () => {
    world = await RealWorld.begin([await packOf('webbee')], { worker: false });
    const worker = world.spawnWorker();
    for (let count = 0; count < TICKETS; count += 1) {
      tickets.push(await world.open('webbee', MONDAY_AT, { rate: RATE }));
      await pause(700);
    }
    await pause(1_000);
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    const from = Date.now();
    await pause(10_000);
    gap = { from, to: Date.now() };
    const next = world.spawnWorker();
    await pause(Math.max(0, (LAST_RUNG_H + 8) * 1_000 - (Date.now() - (tickets[0]?.clock.realOriginAt ?? 0))));
    for (const ticket of tickets) await settled(ticket);
    next.kill('SIGTERM');
    await once(next, 'exit');
  });
  afterAll(() => world.end());

  it('Grafana OnCall #1206, #724, #1931: every rung is on the timeline once, at the instant the policy promises', async () => {
    for (const ticket of tickets) {
      const climbs = (await ticket.timeline()).filter(({ type }) => type === 'escalated');
      expect(climbs.map(({ type, facts, at }) => [type, facts['rung'], (at - MONDAY_AT) / HOUR_MS])).toEqual(byHand);
    }
  });

  it('what fell due in the gap says by how much it came late; what did not, does not', async () => {
    let late = 0;
    for (const ticket of tickets) {
      for (const line of (await ticket.timeline()).filter(({ type }) => type === 'escalated')) {
        const dueAt = realOf(ticket, line);
        const inGap = dueAt > gap.from && dueAt < gap.to - 1_500;
        if (inGap) expect(line.lateByMs).toBeGreaterThan(1_000);
        if (dueAt < gap.from - 3_000) expect(line.lateByMs).toBeUndefined();
        late += inGap ? 1 : 0;
      }
    }
    expect(late).toBeGreaterThanOrEqual(TICKETS / 2);
  });

  it('each recipient heard of each rung once', async () => {
    const sent = await world.dataSource.query<{ person: string; ticket_id: string; count: string }[]>(
      `select n.person, n.ticket_id, count(*) from notice n join timeline t using (organisation, ticket_id)
       where t.seq = n.entry_seq and t.type = 'escalated' group by n.person, n.ticket_id, n.entry_seq`,
    );
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.every(({ count }) => Number(count) === 1)).toBe(true);
    const ids = (await world.mailbox.messages()).map(({ headers }) => headers['message-id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('the mails about what came late say so', async () => {
    const late = await world.dataSource.query<{ message_id: string }[]>(
      `select distinct message_id from notice where late_by_ms is not null`,
    );
    const ids = late.map(({ message_id }) => message_id);
    const mails = (await world.mailbox.messages()).filter(({ headers }) =>
      ids.includes(String(headers['x-stepladder-message'])),
    );
    expect(mails.length).toBeGreaterThanOrEqual(TICKETS / 2);
    for (const { text } of mails) expect(text).toMatch(/late by \d+/);
  });

  function realOf(ticket: RealTicket, { at }: Line): number {
    return ticket.clock.realOriginAt + (at - ticket.clock.virtualOriginAt) / RATE;
  }

  /** All that the policy does by itself is done, and everybody has been told. */
  async function settled(ticket: RealTicket): Promise<void> {
    const giveUpAt = performance.now() + 40_000;
    for (;;) {
      const lines = await ticket.timeline();
      if (lines.some(({ facts }) => facts['rung'] === 'executive-assistant')) return;
      if (performance.now() > giveUpAt) throw new Error(`${ticket.id} did not reach its last rung`);
      await pause(300);
    }
  }
});
