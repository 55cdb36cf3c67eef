import type { EntryType } from '@stepladder/domain';
import { packOf, RealWorld } from './testing/real-world';

const climbs: EntryType[] = ['escalated', 'rung-already-reached', 'clock-warned', 'clock-breached', 'breach-repeated'];
/** 2026-03-02 is a Monday. */
const at = (day: number, time: string) => Date.parse(`2026-03-0${day}T${time}:00Z`);
const [monday, tuesday, wednesday, thursday, friday] = [2, 3, 4, 5, 6];

describe("Webbee's ladder on the real server", () => {
  let world: RealWorld;
  beforeAll(async () => {
    world = await RealWorld.begin([await packOf('webbee')]);
  });
  afterAll(() => world.end());

  it('left alone: team lead Monday 17:00, project manager Tuesday 09:00, executive assistant Tuesday 21:00, to the second', async () => {
    const ticket = await world.open('webbee', at(monday, '09:00'));
    await ticket.until(at(friday, '09:00'));
    expect(await ticket.told(climbs)).toEqual([
      'Mon 17:00 escalated team-lead',
      'Tue 09:00 escalated project-manager',
      'Tue 21:00 escalated executive-assistant',
    ]);
  });

  it('critical: warned at 36 h and 44 h, breached Wednesday 09:00, told every 12 h until resolved', async () => {
    const ticket = await world.open('webbee', at(monday, '09:00'), { priority: 'critical' });
    await ticket.say(at(thursday, '10:00'), { name: 'resolve' });
    await ticket.until(at(friday, '23:00'));
    expect(await ticket.told(['clock-warned', 'clock-breached', 'breach-repeated'])).toEqual([
      'Tue 21:00 clock-warned',
      'Wed 05:00 clock-warned',
      'Wed 09:00 clock-breached',
      'Wed 21:00 breach-repeated',
      'Thu 09:00 breach-repeated',
    ]);
  });

  it('escalated by hand at 11:00: at 17:00 already reached and nobody told, project manager still Tuesday 09:00', async () => {
    const ticket = await world.open('webbee', at(monday, '09:00'));
    expect(await ticket.say(at(monday, '11:00'), { name: 'escalate' })).toMatchObject({ outcome: 'accepted' });
    await ticket.until(at(tuesday, '10:00'));
    expect(await ticket.told(climbs)).toEqual([
      'Mon 11:00 escalated team-lead',
      'Mon 17:00 rung-already-reached team-lead',
      'Tue 09:00 escalated project-manager',
    ]);
    const reached = (await ticket.timeline()).find(({ type }) => type === 'rung-already-reached');
    expect(reached?.facts['people']).toBeUndefined();
  });

  it('resolved Tuesday 15:00 stays quiet; re-opened Thursday 10:00 the executive assistant comes at 16:00', async () => {
    const ticket = await world.open('webbee', at(monday, '09:00'));
    await ticket.say(at(tuesday, '15:00'), { name: 'resolve' });
    await ticket.say(at(thursday, '10:00'), { name: 'reopen' });
    await ticket.until(at(friday, '09:00'));
    expect((await ticket.told(['escalated'])).at(-1)).toBe('Thu 16:00 escalated executive-assistant');
  });

  it('a refused command gets every reason, changes nothing, and is on the timeline', async () => {
    const ticket = await world.open('webbee', at(monday, '09:00'));
    const answer = await ticket.say(at(monday, '10:00'), { name: 'escalate', to: 'project-manager' });
    expect(answer).toMatchObject({
      outcome: 'refused',
      reasons: [expect.stringContaining('may not be skipped') as unknown],
    });
    expect(await ticket.told(['refused', 'escalated'])).toEqual(['Mon 10:00 refused']);
  });

  it('a command that reaches the workflow after the climb it would have prevented has the climb taken back', async () => {
    const ticket = await world.open('webbee', at(monday, '09:00'));
    await ticket.until(at(monday, '17:10'));
    await ticket.say(at(monday, '16:59'), { name: 'resolve' }, { travel: false });
    expect(await ticket.told(['escalated', 'resolved', 'move-taken-back'])).toEqual([
      'Mon 16:59 resolved',
      'Mon 16:59 move-taken-back',
      'Mon 17:00 escalated team-lead',
    ]);
  });

  it('the same command delivered twice counts once', async () => {
    const ticket = await world.open('webbee', at(monday, '09:00'));
    const commandId = await ticket.store(at(monday, '10:00'), { name: 'escalate' });
    await ticket.until(at(monday, '10:00'));
    await Promise.all([
      world.delivery.deliver(ticket.organisation, ticket.id),
      world.delivery.deliver(ticket.organisation, ticket.id),
    ]);
    expect(await ticket.answer(commandId)).toMatchObject({ outcome: 'accepted' });
    expect(await ticket.told(['escalated'])).toEqual(['Mon 10:00 escalated team-lead']);
  });

  it('closes by itself, its workflow completes, and everybody has been told by then', async () => {
    const ticket = await world.open('webbee', at(monday, '09:00'));
    await ticket.say(at(wednesday, '09:00'), { name: 'resolve' });
    await ticket.until(at(wednesday, '09:00') + 30 * 86_400_000).catch(() => undefined);
    await expect(world.client.workflow.getHandle(ticket.id).result()).resolves.toMatchObject({ status: 'closed' });
    const [row] = await world.dataSource.query<{ undone: string }[]>(
      `select count(*) as undone from message where ticket_id = $1 and state <> 'sent'`,
      [ticket.id],
    );
    expect(Number(row?.undone)).toBe(0);
  });
});
