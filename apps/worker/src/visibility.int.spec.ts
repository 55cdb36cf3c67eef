import { packOf, RealWorld } from './testing/real-world';
import type { RealTicket } from './testing/real-ticket';

const HOUR_MS = 3_600_000;
const PATIENCE_MS = 20_000;

/** The README's five queries; `now` is the moment of asking. */
const queries = {
  overdue: (now: number) => `NextDueAt < "${new Date(now).toISOString()}"`,
  tier: `Tier = "team-lead"`,
  priority: `Priority = "critical"`,
  policy: `Policy = "three-line"`,
  awaiting: `TicketStatus = "awaiting"`,
};

describe("the five queries of the README, in the workflow engine's own lists", () => {
  let world: RealWorld;
  let tickets: Record<'plain' | 'critical' | 'climbed' | 'waiting' | 'first', RealTicket>;

  beforeAll(async () => {
    world = await RealWorld.begin([await packOf('webbee'), await packOf('three-line')]);
    const openedAt = Date.now();
    const open = (policy: string, priority: string) => world.open(policy, openedAt, { priority });
    tickets = {
      plain: await open('webbee', 'medium'),
      critical: await open('webbee', 'critical'),
      climbed: await open('webbee', 'low'),
      waiting: await world.open('three-line', openedAt),
      first: await world.open('three-line', openedAt),
    };
    await tickets.climbed.say(openedAt + 1_000, { name: 'escalate' }, { travel: false });
    await tickets.waiting.say(openedAt + 1_000, { name: 'await', reason: 'awaiting-parts' }, { travel: false });
  });
  afterAll(() => world.end());

  it.each([
    ['by tier', () => queries.tier, ['climbed']],
    ['by priority', () => queries.priority, ['critical']],
    ['by policy', () => queries.policy, ['first', 'waiting']],
    ['awaiting', () => queries.awaiting, ['waiting']],
    ['due within nine hours', () => queries.overdue(Date.now() + 9 * HOUR_MS), ['climbed', 'critical', 'plain']],
    ['overdue', () => queries.overdue(Date.now()), []],
  ] as const)('%s: exactly the tickets meant', async (_, query, names) => {
    await expectIds(
      query(),
      names.map((name) => tickets[name].id),
    );
  });

  it('an overdue ticket is found while no worker is up to carry it on', async () => {
    const late = await world.open('webbee', Date.now() - 20 * HOUR_MS);
    await late.written();
    await world.stopWorker();
    await expectIds(queries.overdue(Date.now()), [late.id]);
    await world.startWorker();
  });

  /** Lists are eventually consistent, so the expected ids may take a moment; other ids fail at once in the end. */
  async function expectIds(query: string, ids: string[]): Promise<void> {
    const giveUpAt = performance.now() + PATIENCE_MS;
    const wanted = [...ids].sort();
    for (;;) {
      const found: string[] = [];
      const own = `TaskQueue = "${world.taskQueue}" and ExecutionStatus = "Running" and ${query}`;
      for await (const { workflowId } of world.client.workflow.list({ query: own })) found.push(workflowId);
      if (JSON.stringify(found.sort()) === JSON.stringify(wanted)) return;
      if (performance.now() > giveUpAt) return expect(found).toEqual(wanted);
    }
  }
});
