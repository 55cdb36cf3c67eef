import fc from 'fast-check';
import { monday, Story } from '../testing/story';
import { aClock, aPolicy, elapsed } from './testing/parts';

const MINUTE_MS = 60_000;
const reminder = aClock('reminder', [elapsed(0.25)], { whileWorking: true, unlessEvidence: ['known-fix'] });
const evidence = [{ id: 'known-fix', label: 'Known fix', kind: 'tick' as const }];
const policy = aPolicy([reminder], { evidence });
const breaches = (story: Story) => story.told(['clock-breached']);

describe('a clock that runs while somebody works', () => {
  it('counts the stretches of work together and nothing in between', () => {
    const story = new Story(policy, monday('09:00'));
    story.say(monday('10:00'), { name: 'start-work' });
    story.say(monday('10:10'), { name: 'stop-work' });
    story.say(monday('12:00'), { name: 'start-work' });
    story.until(monday('20:00'));
    expect(breaches(story)).toEqual(['Mon 12:05 clock-breached reminder']);
  });

  it('does not run for what has a known fix, said before or while working', () => {
    const before = new Story(policy, monday('09:00'));
    before.say(monday('10:00'), { name: 'start-work', evidence: ['known-fix'] });
    const meanwhile = new Story(policy, monday('09:00'));
    meanwhile.say(monday('10:00'), { name: 'start-work' });
    meanwhile.say(monday('10:10'), { name: 'triage', evidence: ['known-fix'] });
    expect(breaches(before.until(monday('20:00')))).toEqual([]);
    expect(breaches(meanwhile.until(monday('20:00')))).toEqual([]);
  });

  it.each([
    ['a wait', { name: 'await', reason: 'awaiting-parts' }],
    ['a resolution', { name: 'resolve' }],
    ['an escalation', { name: 'escalate' }],
    ['another assignment', { name: 'assign', person: 'tara' }],
    ['a cancellation', { name: 'cancel' }],
  ] as const)('%s ends the work, as the timeline says', (_what, wish) => {
    const story = new Story(policy, monday('09:00'));
    story.say(monday('10:00'), { name: 'start-work' });
    story.say(monday('10:05'), wish);
    expect(story.told(['work-stopped'])).toEqual(['Mon 10:05 work-stopped']);
    expect(story.ticket.workingSince).toBeUndefined();
    expect(story.ticket.clocks['reminder']?.spans).toEqual([[monday('10:00'), monday('10:05')]]);
  });

  it('a rung that is only involved leaves the work alone', () => {
    const story = new Story(policy, monday('09:00'));
    for (const at of ['09:01', '09:02']) story.say(monday(at), { name: 'escalate' });
    story.say(monday('10:00'), { name: 'start-work' });
    story.say(monday('10:05'), { name: 'escalate' });
    expect(story.ticket.workingSince).toBe(monday('10:00'));
  });
});

it('work is begun once and stopped only while it is under way', () => {
  const story = new Story(policy, monday('09:00'));
  const refusals = (at: string, name: 'start-work' | 'stop-work') => {
    story.say(monday(at), { name });
    const answer = story.ticket.answers.at(-1);
    return answer?.outcome === 'refused' ? answer.reasons : [];
  };
  expect(refusals('09:30', 'stop-work')).toEqual(['nobody works on the ticket']);
  expect(refusals('10:00', 'start-work')).toEqual([]);
  expect(refusals('10:01', 'start-work')).toEqual(['somebody works on the ticket already']);
  expect(refusals('10:02', 'stop-work')).toEqual([]);
  story.say(monday('10:03'), { name: 'start-work', evidence: ['hearsay'] });
  expect(story.ticket.answers.at(-1)).toMatchObject({ reasons: [expect.stringContaining('no evidence hearsay')] });
});

it('whatever the stretches of work, the reminder comes when they add up to its target', () => {
  const stretch = fc.record({ idle: fc.integer({ min: 1, max: 60 }), work: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1, maxLength: 6 }), (stretches) => {
      const story = new Story(policy, monday('09:00'));
      let at = monday('09:00');
      let worked = 0;
      let dueAt: number | undefined;
      for (const { idle, work } of stretches) {
        at += idle * MINUTE_MS;
        story.say(at, { name: 'start-work' });
        if (worked < 15 && worked + work > 15) dueAt = at + (15 - worked) * MINUTE_MS;
        worked += work;
        at += work * MINUTE_MS;
        story.say(at, { name: 'stop-work' });
      }
      story.until(at + 600 * MINUTE_MS);
      const breached = story.entries.filter(({ type }) => type === 'clock-breached').map((entry) => entry.at);
      // A stop at the very instant of the due wins over it; another minute of work is then too much.
      expect(breached.slice(0, 1)).toEqual(dueAt === undefined ? breached.slice(0, 1) : [dueAt]);
      if (worked < 15) expect(breached).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
