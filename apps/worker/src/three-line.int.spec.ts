import type { EntryType } from '@stepladder/domain';
import { packOf, RealWorld } from './testing/real-world';

const zone = 'Europe/London';
const moves: EntryType[] = ['escalated', 'handed-back'];
/** Winter time in London is UTC. 2026-01-09 is a Friday with no bank holiday after it; 2026-05-01 is one before a bank holiday Monday. */
const january = (day: number, time: string) => Date.parse(`2026-01-${String(day).padStart(2, '0')}T${time}:00Z`);
const may = (day: number, time: string) => Date.parse(`2026-05-${String(day).padStart(2, '0')}T${time}:00+01:00`);

describe("three-line's tier limits on the real server", () => {
  let world: RealWorld;
  beforeAll(async () => {
    world = await RealWorld.begin([await packOf('three-line')]);
  });
  afterAll(() => world.end());

  it('opened Friday 16:00 and left alone: moved to 2nd line Monday 16:00', async () => {
    const ticket = await world.open('three-line', january(9, '16:00'));
    await ticket.until(january(13, '08:00'));
    expect(await ticket.told(moves, zone)).toEqual(['Mon 16:00 escalated second-line']);
  });

  it('with that Monday a bank holiday: moved Tuesday 16:00', async () => {
    const ticket = await world.open('three-line', may(1, '16:00'));
    await ticket.until(may(6, '08:00'));
    expect(await ticket.told(moves, zone)).toEqual(['Tue 16:00 escalated second-line']);
  });

  it.each([
    { what: 'no holiday', day: january, friday: 9, tuesday: 13, later: 15 },
    { what: 'a bank holiday Monday', day: may, friday: 1, tuesday: 5, later: 7 },
  ])(
    'awaiting parts from Friday 16:30 to Tuesday 10:00 ($what): moved Wednesday 09:30',
    async ({ day, friday, tuesday, later }) => {
      const ticket = await world.open('three-line', day(friday, '16:00'));
      await ticket.say(day(friday, '16:30'), { name: 'await', reason: 'awaiting-parts' });
      await ticket.say(day(tuesday, '10:00'), { name: 'resume' });
      await ticket.until(day(later, '08:00'));
      expect(await ticket.told(moves, zone)).toEqual(['Wed 09:30 escalated second-line']);
    },
  );

  it('moved Monday 16:00 and handed back 16:30: moved again Tuesday 12:30, and may not come back a second time', async () => {
    const ticket = await world.open('three-line', january(9, '16:00'));
    await ticket.say(january(12, '16:30'), { name: 'hand-back', reason: 'known fix found' });
    await ticket.until(january(13, '12:31'));
    expect(await ticket.told(moves, zone)).toEqual([
      'Mon 16:00 escalated second-line',
      'Mon 16:30 handed-back first-line',
      'Tue 12:30 escalated second-line',
    ]);
    expect(await ticket.say(january(13, '12:40'), { name: 'hand-back' })).toMatchObject({ outcome: 'refused' });
  });

  it('on 2nd line from Monday 16:00 with nobody consulted: told Wednesday 16:00, 3rd line Tuesday of next week 16:00', async () => {
    const ticket = await world.open('three-line', january(9, '16:00'));
    await ticket.until(january(20, '17:00'));
    const breaches = await ticket.told(['clock-breached', 'escalated'], zone);
    expect(breaches).toContain('Wed 16:00 clock-breached');
    expect(breaches.at(-1)).toBe('Tue 16:00 escalated third-line');
  });
});
