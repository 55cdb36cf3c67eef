import type { ClockRule } from '../policy/clock-rule';
import { friday, monday, stamp, Story, thursday, tuesday, wednesday } from '../testing/story';
import {
  aClock,
  aPolicy,
  breach,
  developer,
  elapsed,
  hours,
  office,
  officeDays,
  warning,
  working,
} from './testing/parts';

const climbs = breach({ actions: [{ do: 'climb', ladder: 'support', rung: 'team-lead' }] });

/** The lowest rung's clock: four working hours, and what a return does. */
function onFirst(onReturn: ClockRule['onReturn'], more: Partial<ClockRule> = {}): Story {
  const tier = aClock('tier', [working(4)], { scope: 'tier', on: developer, thresholds: [climbs], onReturn, ...more });
  return new Story(aPolicy([tier]), monday('09:00'), { calendars: office });
}

const breached = (story: Story) =>
  story.entries
    .filter(({ type }) => type === 'clock-breached')
    .map(({ at, cycle }) => `${stamp(at)} cycle ${cycle ?? 0}`);

describe('a return to a rung whose clock is spent', () => {
  it('is granted so much more from the return on, and moved on again after it, as often as it returns', () => {
    const story = onFirst({ grant: hours(2) }).until(monday('13:00'));
    story.say(monday('16:00'), { name: 'hand-back' });
    const back = story.entries.find(({ type }) => type === 'handed-back');
    expect(back?.dues).toEqual([{ clock: 'tier', dueAt: tuesday('10:00') }]);
    story.until(tuesday('12:00'));
    story.say(tuesday('12:00'), { name: 'hand-back' });
    story.until(thursday('09:00'));
    expect(breached(story)).toEqual(['Mon 13:00 cycle 1', 'Tue 10:00 cycle 2', 'Tue 14:00 cycle 3']);
    expect(story.told(['escalated'])).toHaveLength(3);
    expect(story.ticket.clocks['tier']?.grants).toBe(2);
    const notices = story.messages.flatMap(({ notices: all }) => all.map(({ id }) => id));
    expect(new Set(notices).size).toBe(notices.length);
  });

  it('is granted that much from the return even when the target was long past', () => {
    const story = onFirst({ grant: hours(2) }, { thresholds: [breach()] }).until(tuesday('12:00'));
    story.say(tuesday('12:00'), { name: 'escalate' });
    story.say(tuesday('14:00'), { name: 'hand-back' });
    expect(breached(story.until(wednesday('17:00')))).toEqual(['Mon 13:00 cycle 1', 'Tue 16:00 cycle 2']);
  });

  it('is warned again by shares of the grant, and not by what stands from the start', () => {
    const warned = [warning('50%', { share: { n: 1, d: 2 } }), warning('at 3h', { amount: hours(3) }), climbs];
    const story = onFirst({ grant: hours(2) }, { thresholds: warned }).until(monday('13:00'));
    story.say(monday('14:00'), { name: 'hand-back' });
    story.until(tuesday('17:00'));
    expect(story.told(['clock-warned', 'clock-breached'])).toEqual([
      'Mon 11:00 clock-warned tier',
      'Mon 12:00 clock-warned tier',
      'Mon 13:00 clock-breached tier',
      'Mon 15:00 clock-warned tier',
      'Mon 16:00 clock-breached tier',
    ]);
  });

  it('that is not spent goes on with what it had used', () => {
    const story = onFirst({ grant: hours(2) });
    story.say(monday('11:00'), { name: 'escalate' });
    story.say(monday('15:00'), { name: 'hand-back' });
    expect(story.entries.find(({ type }) => type === 'handed-back')?.dues).toBeUndefined();
    expect(breached(story.until(tuesday('17:00')))).toEqual(['Mon 17:00 cycle 1']);
  });

  it('is refused where the policy says so', () => {
    const story = onFirst('refuse').until(monday('13:00'));
    story.say(monday('14:00'), { name: 'hand-back' });
    expect(story.refusals()).toEqual([expect.stringContaining('spent')]);
  });

  it('is refused as well when all of it was consumed without a breach, by the order of one instant', () => {
    const story = onFirst('refuse');
    story.say(monday('13:00'), { name: 'escalate' });
    story.say(monday('14:00'), { name: 'hand-back' });
    expect(story.refusals()).toEqual([expect.stringContaining('spent')]);
  });

  it('is refused as well when all of its working days were consumed to the millisecond', () => {
    const story = onFirst('refuse', { targets: [officeDays(1)] });
    story.say(monday('17:00'), { name: 'escalate' });
    story.say(monday('18:00'), { name: 'hand-back' });
    expect(story.refusals()).toEqual([expect.stringContaining('spent')]);
  });

  it('is left to the next, later limit, which counts alone', () => {
    const net = aClock('net', [working(6)], { scope: 'tier', on: developer, thresholds: [climbs], onReturn: 'refuse' });
    const tier = aClock('tier', [working(4)], { scope: 'tier', on: developer, thresholds: [climbs] });
    const story = new Story(aPolicy([tier, net]), monday('09:00'), { calendars: office }).until(monday('13:00'));
    story.say(monday('14:00'), { name: 'hand-back' });
    expect(story.until(friday('09:00')).told(['escalated', 'clock-breached'])).toEqual([
      'Mon 13:00 clock-breached tier',
      'Mon 13:00 escalated team-lead',
      'Mon 16:00 clock-breached net',
      'Mon 16:00 escalated team-lead',
    ]);
  });
});

it('a visit clock counts each stay by itself', () => {
  const visit = aClock('visit', [elapsed(4)], { scope: 'visit', on: developer });
  const story = new Story(aPolicy([visit]), monday('09:00'));
  story.say(monday('12:00'), { name: 'escalate' });
  story.say(monday('13:00'), { name: 'hand-back' });
  expect(story.until(tuesday('09:00')).told(['clock-breached'])).toEqual(['Mon 17:00 clock-breached visit']);
});
