import { monday, Story } from '../testing/story';
import { aClock, aPolicy, breach, elapsed, warning } from './testing/parts';

const fired = ['clock-warned', 'clock-breached'] as const;

describe('a change that moves a clock into the past', () => {
  const policy = aPolicy([
    aClock('answer', [elapsed(1, { priorities: ['high'] }), elapsed(8)], {
      thresholds: [warning('75%', { share: { n: 3, d: 4 } }), breach()],
    }),
  ]);

  it('is told once, as a breach: the warning that is past as well is given no more', () => {
    const story = new Story(policy, monday('09:00'), { priority: 'low' });
    story.say(monday('11:00'), { name: 'triage', priority: 'high' });
    story.until(monday('23:00'));
    expect(story.told([...fired])).toEqual(['Mon 11:00 clock-breached answer']);
  });

  it('warns at once where the warning alone is past', () => {
    const story = new Story(policy, monday('09:00'), { priority: 'low' });
    story.say(monday('09:50'), { name: 'triage', priority: 'high' });
    story.until(monday('23:00'));
    expect(story.told([...fired])).toEqual(['Mon 09:50 clock-warned answer', 'Mon 10:00 clock-breached answer']);
  });
});
