import { TicketReader } from '@stepladder/read-model';
import { packOf, RealWorld } from './testing/real-world';

/** 2026-03-02 is a Monday. */
const at = (time: string) => Date.parse(`2026-03-02T${time}:00Z`);

describe('far ends that have no transport yet, on the real server', () => {
  let world: RealWorld;
  beforeAll(async () => {
    world = await RealWorld.begin([await packOf('restaurant')]);
  });
  afterAll(() => world.end());

  it('an emergency is wanted in Zoho Desk once, and calls by phone and Teams are owned up to as not made', async () => {
    const ticket = await world.open('restaurant', at('16:00'));
    const declare = { name: 'declare-emergency' as const, criterion: 'store-down', evidence: ['own-procedure'] };
    expect(await ticket.say(at('16:10'), declare, { by: 'lea-l2' })).toMatchObject({ outcome: 'accepted' });
    expect(await ticket.say(at('16:12'), { name: 'acknowledge' }, { by: 'pam-product' })).toMatchObject({
      outcome: 'accepted',
    });
    await ticket.until(at('18:00'));
    expect(await ticket.told(['placement-wanted', 'paged', 'message-not-delivered'])).toEqual([
      'Mon 16:10 paged',
      'Mon 16:10 placement-wanted',
    ]);
    const reader = new TicketReader(world.dataSource);
    expect((await reader.get(ticket.organisation, ticket.id))?.placements).toMatchObject([
      {
        system: 'zoho-desk',
        by: 'product-team',
        state: 'no-transport',
        problem: expect.stringContaining('place it by hand') as unknown,
      },
    ]);
    const calls = (await reader.messages(ticket.organisation, ticket.id)).filter(({ channel }) => channel !== 'email');
    expect(calls.map(({ person, channel, state, attempts }) => [person, channel, state, attempts])).toEqual([
      ['pam-product', 'goto', 'no-transport', 1],
      ['pam-product', 'phone', 'no-transport', 1],
      ['pam-product', 'teams', 'no-transport', 1],
    ]);
  });
});
