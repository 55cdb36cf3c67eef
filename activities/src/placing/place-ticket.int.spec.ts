import { TicketReader, type WantedPlacement } from '@stepladder/read-model';
import type { ApplicationFailure } from '@temporalio/common';
import { ownDatabase } from '../testing/own-database';
import { packOf, publish, WebbeeDesk } from '../testing/webbee-desk';
import { createPlacingActivities } from './placing-activities';
import type { WayElsewhere } from './way-elsewhere';

/** Webbee whose tickets are kept in Zoho Desk as well, in the name of the developers. */
const pack = packOf('webbee', (text) =>
  text
    .replace(/^version: .*$/m, 'version: 1001')
    .replace(
      'notifications:\n',
      `placements:\n  zoho-desk: { label: Zoho Desk, on: opened, by: developer }\nnotifications:\n`,
    ),
);

const own = ownDatabase();
let desk: WebbeeDesk;

beforeAll(async () => {
  await publish(own, 'webbee', pack);
  desk = new WebbeeDesk(own);
});

/** The far end: keeps what it is given; `answers` may fail before or after it has kept it. */
class FarDesk implements WayElsewhere {
  readonly kept: WantedPlacement[] = [];
  failing: 'before' | 'after' | undefined;

  async find({ ticket }: WantedPlacement): Promise<string | undefined> {
    const index = this.kept.findIndex((each) => each.ticket.id === ticket.id);
    return index < 0 ? undefined : `ZD-${index + 1}`;
  }

  async create(wanted: WantedPlacement): Promise<string> {
    if (this.failing === 'before') throw new Error('the far desk is away');
    this.kept.push(wanted);
    if (this.failing === 'after') throw new Error('the connection was lost');
    return `ZD-${this.kept.length}`;
  }
}

async function opened(): Promise<{
  ticketId: string;
  key: { organisation: string; ticketId: string; system: string };
}> {
  const ticketId = await desk.open({ policyVersion: 1001 });
  await desk.begin(ticketId, 0, pack);
  return { ticketId, key: { organisation: 'local', ticketId, system: 'zoho-desk' } };
}

const through = (far?: WayElsewhere) =>
  createPlacingActivities({ dataSource: own.dataSource, ways: new Map(far ? [['zoho-desk', far]] : []) });
const shown = async (ticketId: string) => (await new TicketReader(own.dataSource).get('local', ticketId))?.placements;
const failureOf = (call: Promise<void>) =>
  call.then(
    () => undefined,
    (error: unknown) => error as ApplicationFailure,
  );

test('without a way there it is said to be so, by whom it was to be placed, and never that it is there', async () => {
  const { ticketId, key } = await opened();
  expect(await shown(ticketId)).toMatchObject([{ system: 'zoho-desk', by: 'developer', state: 'wanted' }]);
  await through().placeTicket(key);
  const [placement] = (await shown(ticketId)) ?? [];
  expect(placement).toMatchObject({
    state: 'no-transport',
    problem: 'there is no way to zoho-desk yet: place it by hand',
  });
  expect(placement).not.toHaveProperty('number');
});

test('it is created once, in the name of the role, and its number kept; later calls change nothing', async () => {
  const far = new FarDesk();
  const { ticketId, key } = await opened();
  await through(far).placeTicket(key);
  await through(far).placeTicket(key);
  expect(await shown(ticketId)).toMatchObject([{ state: 'created', number: 'ZD-1', by: 'developer' }]);
  expect(far.kept).toMatchObject([
    {
      by: 'developer',
      ticket: { id: ticketId, subject: 'Orders do not arrive', requester: { name: 'Rob Requester' } },
    },
  ]);
});

test('it is looked up first: what is there already is found and not created again', async () => {
  const far = new FarDesk();
  const { ticketId, key } = await opened();
  far.kept.push({ system: 'zoho-desk', by: 'x', ticket: { id: ticketId } } as WantedPlacement);
  await through(far).placeTicket(key);
  expect(await shown(ticketId)).toMatchObject([{ state: 'found', number: 'ZD-1' }]);
  expect(far.kept).toHaveLength(1);
});

test('a far end that is away, or gone before it said that it kept the ticket, makes no second one', async () => {
  const far = new FarDesk();
  const { ticketId, key } = await opened();
  far.failing = 'before';
  expect(await failureOf(through(far).placeTicket(key))).toMatchObject({ message: 'the far desk is away' });
  expect(await shown(ticketId)).toMatchObject([{ state: 'wanted', problem: 'the far desk is away' }]);
  far.failing = 'after';
  expect(await failureOf(through(far).placeTicket(key))).toMatchObject({ message: 'the connection was lost' });
  far.failing = undefined;
  await through(far).placeTicket(key);
  expect(far.kept).toHaveLength(1);
  const [placement] = (await shown(ticketId)) ?? [];
  expect(placement).toMatchObject({ state: 'found', number: 'ZD-1' });
  expect(placement).not.toHaveProperty('problem');
});

test('of eight at once one places it; a way found later takes up what had none', async () => {
  const far = new FarDesk();
  const { ticketId, key } = await opened();
  await through().placeTicket(key);
  const failures = await Promise.all(Array.from({ length: 8 }, () => failureOf(through(far).placeTicket(key))));
  for (const failure of failures) if (failure) expect(failure).toMatchObject({ type: 'PlacementBusy' });
  expect(failures).toContain(undefined);
  expect(far.kept).toHaveLength(1);
  expect(await shown(ticketId)).toMatchObject([{ state: 'created', number: 'ZD-1' }]);
});

test('what is not wanted, or belongs to another organisation, is not placed', async () => {
  const { key } = await opened();
  const far = new FarDesk();
  for (const other of [{ organisation: 'foreign' }, { system: 'jira' }, { ticketId: 'local-1' }]) {
    expect(await failureOf(through(far).placeTicket({ ...key, ...other }))).toMatchObject({ type: 'PlacementMissing' });
  }
  expect(far.kept).toEqual([]);
});
