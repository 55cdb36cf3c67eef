import { IntentStore } from '../intents/intent-store';
import { TicketWriter } from '../publishing/ticket-writer';
import { opening } from '../testing/intents';
import type { OpeningIntent } from '../intents/intent';
import { addOrganisation, ownDatabase } from '../testing/own-database';
import { publication } from '../testing/publications';
import { BadCursor } from '../paging/cursor';
import type { TicketFilter } from './ticket-filter';
import type { TicketOrder } from './ticket-order';
import { TicketReader } from './ticket-reader';

const own = ownDatabase();
let reader: TicketReader;

beforeAll(() => {
  reader = new TicketReader(own.dataSource);
});

/** A desk of its own, so that each test lists its own tickets only. */
async function desk(organisation: string) {
  await addOrganisation(own, organisation);
  return {
    async received(facts: Partial<OpeningIntent> = {}): Promise<string> {
      const opened = await new IntentStore(own.dataSource).open(opening({ organisation, ...facts }));
      if (!('ticket' in opened)) throw new Error(opened.result);
      return opened.ticket.ticketId;
    },
    async begun(version: number, snapshot: object = {}, facts: Partial<OpeningIntent> = {}): Promise<string> {
      const ticketId = await this.received(facts);
      const told = publication(ticketId, version);
      await new TicketWriter(own.dataSource).publish({
        ...told,
        snapshot: { ...told.snapshot, organisation, ...snapshot },
      });
      return ticketId;
    },
    async found(filter: TicketFilter, order: TicketOrder = {}): Promise<string[]> {
      return (await reader.list(organisation, filter, { limit: 100, ...order })).tickets.map(({ id }) => id);
    },
    /** The same, two at a time. */
    async turnedOver(order: TicketOrder): Promise<string[]> {
      const seen: string[] = [];
      for (let cursor: string | undefined = ''; cursor !== undefined;) {
        const page = await reader.list(organisation, {}, { limit: 2, ...order, ...(cursor === '' ? {} : { cursor }) });
        seen.push(...page.tickets.map(({ id }) => id));
        cursor = page.next;
      }
      return seen;
    },
  };
}

test('a ticket whose workflow has not begun is shown as received', async () => {
  const { received, found } = await desk('waiting');
  const id = await received({ description: 'It hums', participants: ['pam'] });
  const ticket = await reader.get('waiting', id);
  expect(ticket).toMatchObject({ id, status: 'received', priority: 'high', holder: [], version: 0, overdue: false });
  expect(ticket).toMatchObject({ description: 'It hums', participants: ['pam'], clocks: [] });
  expect(await found({ status: ['received'] })).toEqual([id]);
});

test('tickets past a target come first, then by what is due next, those with nothing due after them, what is over last, and a page goes on where the last one ended', async () => {
  const due = await desk('queue');
  const ids = [
    await due.begun(3),
    await due.received(),
    await due.begun(1),
    await due.begun(2),
    await due.begun(1),
    await due.received(),
    await due.begun(1, { status: 'resolved' }),
    await due.begun(0, { status: 'closed' }),
    await due.begun(4, { clocks: [{ clock: 'age', label: 'Age', cycle: 1, state: 'breached' }] }),
  ];
  const inOrder = [8, 2, 4, 3, 0, 1, 5, 7, 6].map((index) => ids[index]);
  expect(await due.found({})).toEqual(inOrder);
  expect(await due.turnedOver({})).toEqual(inOrder);
});

const ranks = [
  { policy: 'webbee', version: 1, priority: 'critical', rank: 0 },
  { policy: 'webbee', version: 1, priority: 'high', rank: 1 },
  { policy: 'three-line', version: 1, priority: 'normal', rank: 0 },
];

test('the most urgent come first by the ranks of their policies, of equals what is due next, what has ended last', async () => {
  const urgent = await desk('urgent');
  const [high, highSooner] = [await urgent.begun(3), await urgent.begun(2)];
  const resolved = await urgent.begun(1, { status: 'resolved', priority: 'critical' });
  const unranked = await urgent.begun(1, { priority: 'of-an-earlier-version' });
  const critical = await urgent.begun(4, { priority: 'critical' });
  const normal = await urgent.received({ policy: 'three-line', priority: 'normal' });
  const inOrder = [critical, normal, highSooner, high, unranked, resolved];
  expect(await urgent.found({}, { ranks })).toEqual(inOrder);
  expect(await urgent.turnedOver({ ranks })).toEqual(inOrder);
});

test('a cursor of one order is none in the other', async () => {
  const both = await desk('both-orders');
  for (let count = 0; count < 3; count += 1) await both.begun(1);
  for (const [one, other] of [
    [{}, { ranks }],
    [{ ranks }, {}],
  ]) {
    const { next: cursor = '' } = await reader.list('both-orders', {}, { limit: 1, ...one });
    await expect(reader.list('both-orders', {}, { limit: 1, cursor, ...other })).rejects.toBeInstanceOf(BadCursor);
  }
});

test('a cursor that no list has given is refused', async () => {
  for (const cursor of [
    '',
    'x',
    Buffer.from('[1]').toString('base64url'),
    Buffer.from('["a",1]').toString('base64url'),
  ]) {
    await expect(reader.list('local', {}, { limit: 1, cursor })).rejects.toBeInstanceOf(BadCursor);
  }
});

test('every filter finds what it says and nothing else', async () => {
  const found = await desk('filters');
  const one = await found.begun(1, {
    status: 'awaiting',
    awaiting: 'awaiting-parts',
    priority: 'low',
    tier: 'second',
    holder: ['tom', 'pat'],
    state: { ...publication('local-1', 1).snapshot.state, plan: 'premium', category: 'bug' },
  });
  const more = { subject: '100% of_it \\ fails', externalId: 'INC-7', given: { region: 'de', area: 'website' } };
  const two = await found.begun(2, {}, { policy: 'three-line', ...more });
  const cases: [TicketFilter, string[]][] = [
    [{ status: ['awaiting'] }, [one]],
    [{ status: ['awaiting', 'in-progress'] }, [one, two]],
    [{ tier: 'second' }, [one]],
    [{ priority: 'low' }, [one]],
    [{ policy: 'three-line' }, [two]],
    [{ holder: 'pat' }, [one]],
    [{ holder: 'dev', policy: 'webbee' }, []],
    [{ plan: 'premium' }, [one]],
    [{ category: 'bug', area: 'website' }, []],
    [{ region: 'de' }, [two]],
    [{ area: 'website' }, [two]],
    [{ queue: [{ policy: 'webbee', version: 1, tier: 'second' }] }, [one]],
    [{ queue: [{ policy: 'webbee', version: 2, tier: 'second' }] }, []],
    [{ queue: [{ policy: 'three-line', version: 1, tier: 'second' }] }, []],
    [
      {
        queue: [
          { policy: 'webbee', version: 1, tier: 'second' },
          { policy: 'three-line', version: 1, tier: 'rung-2' },
        ],
      },
      [one, two],
    ],
    [{ queue: [] }, []],
    [{ q: '100% OF_IT \\' }, [two]],
    [{ q: '%' }, [two]],
    [{ q: 'o%f' }, []],
    [{ q: 'INC-7' }, [two]],
    [{ q: one }, [one]],
  ];
  for (const [filter, ids] of cases) expect([filter, await found.found(filter)]).toEqual([filter, ids]);
});

test("overdue is a missed target or a passed due instant, in the ticket's own time, and never a resolved ticket", async () => {
  const late = await desk('late');
  const soon = Date.now() + 3_600_000;
  const breached = [{ clock: 'age', label: 'Age', cycle: 1, state: 'breached' }];
  const passed = await late.begun(1, { nextDueAt: Date.now() - 60_000 });
  const missed = await late.begun(1, { nextDueAt: soon, clocks: breached });
  const fast = await late.begun(1, { nextDueAt: soon }, { clock: { rate: 3600, virtualOriginAt: soon + 1 } });
  const fine = await late.begun(1, { nextDueAt: soon + 1 });
  const done = await late.begun(1, { status: 'resolved', nextDueAt: soon + 2, clocks: breached });
  expect((await late.found({ overdue: true })).sort()).toEqual([passed, missed, fast].sort());
  expect(await late.found({ overdue: false })).toEqual([fine, done]);
});

test('another organisation sees no ticket, timeline, clock or message', async () => {
  await addOrganisation(own, 'foreign');
  const home = await desk('home');
  const id = await home.begun(2);
  expect(await reader.get('foreign', id)).toBeUndefined();
  expect(await reader.list('foreign', {}, { limit: 10 })).toEqual({ tickets: [] });
  for (const ask of ['timeline', 'clocks', 'messages'] as const) {
    expect(await reader[ask]('foreign', id)).toEqual([]);
    expect(await reader[ask]('home', id)).not.toEqual([]);
  }
});

test('priorities are as urgent as the version that a ticket goes by says', async () => {
  const versions = await desk('versions');
  const [low, high] = [await versions.begun(2, { priority: 'low' }), await versions.begun(1, { priority: 'high' })];
  const changed = await versions.begun(3, { priority: 'high', policyVersion: 2 });
  const ranked = (version: number, order: string[]) =>
    order.map((priority, rank) => ({ policy: 'webbee', version, priority, rank }));
  expect(await versions.found({}, { ranks: [...ranked(1, ['low', 'high']), ...ranked(2, ['high', 'low'])] })).toEqual([
    ...[low, changed, high],
  ]);
});

test('a ticket is unacknowledged while nobody has acknowledged it where it stands, and until it is done', async () => {
  const asked = await desk('acknowledging');
  const standing = (positions: object) => ({ state: { ...publication('local-1', 1).snapshot.state, positions } });
  const [here, before] = [
    { rung: 0, since: 0, visit: 1, acknowledgedAt: 1 },
    { rung: 1, since: 2, visit: 1 },
  ];
  const seen = await asked.begun(1, standing({ support: here }));
  const moved = await asked.begun(2, standing({ support: here, complaints: before }));
  const waiting = await asked.received();
  await asked.begun(3, { ...standing({ support: before }), status: 'resolved' });
  expect(await asked.found({ acknowledged: true })).toEqual([seen]);
  expect(await asked.found({ acknowledged: false })).toEqual([moved, waiting]);
});

test("a ticket is about to breach while a clock that runs reaches its target within so much of the ticket's own time", async () => {
  const about = await desk('about-to-breach');
  const hour = 3_600_000;
  const clock = (state: string, at: number) => ({
    ...{ nextDueAt: at, clocks: [{ clock: 'age', label: 'Age', cycle: 1, state, targetDueAt: at }] },
  });
  const now = Date.now();
  const soon = await about.begun(1, clock('running', now + hour));
  await about.begun(1, clock('running', now + 3 * hour));
  await about.begun(1, clock('running', now - hour));
  await about.begun(1, clock('paused', now + hour));
  await about.begun(1, { ...clock('running', now + hour), status: 'resolved' });
  const fast = await about.begun(1, clock('running', now + 9 * hour), {
    clock: { rate: 3_600, virtualOriginAt: now + 8 * hour },
  });
  expect(await about.found({ breachWithinMs: 2 * hour })).toEqual([soon, fast]);
});
