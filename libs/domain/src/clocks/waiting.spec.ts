import { monday, stamp, Story, tuesday, wednesday } from '../testing/story';
import { aClock, aPolicy, breach, elapsed, office, officeDays, working } from './testing/parts';

const tells = (template: string, to: 'holder' | 'requester' = 'holder') => ({
  ...{ do: 'tell' as const, to: [{ who: to }], template, channels: ['email' as const] },
});
const resolution = aClock('resolution', [elapsed(8)]);
const review = aClock('parts-review', [officeDays(1)], {
  ...{ scope: 'pause', during: ['awaiting-parts'] },
  thresholds: [breach({ actions: [tells('review-due'), tells('review-due', 'requester')] })],
});
const cap = aClock('parts-cap', [working(16)], {
  ...{ scope: 'pause', during: ['awaiting-parts'] },
  thresholds: [breach({ actions: [{ do: 'resume' }, tells('wait-ended')] })],
});
const policy = aPolicy([resolution, review, cap]);
const waitsFor = (reason: string, reviewAt?: number) => ({
  ...{ name: 'await' as const, reason },
  ...(reviewAt === undefined ? {} : { reviewAt }),
});
const shown = ['clock-breached', 'review-due', 'resumed', 'clock-met'] as const;

function waiting(reason = 'awaiting-parts', reviewAt?: number): Story {
  const story = new Story(policy, monday('09:00'), { calendars: office });
  story.say(monday('10:00'), waitsFor(reason, reviewAt));
  return story;
}

describe('a clock of a wait', () => {
  it('runs during that wait alone and tells whoever the policy says', () => {
    const story = waiting().until(tuesday('12:00'));
    expect(story.told([...shown])).toEqual(['Tue 10:00 clock-breached parts-review']);
    expect(story.tellings('clock-breached')).toEqual(['dev email review-due', 'rob email review-due']);
  });

  it('does not run for another reason', () => {
    expect(
      waiting('awaiting-quote')
        .until(wednesday('18:00'))
        .told([...shown]),
    ).toEqual([]);
  });

  it('begins anew with each wait, and is not met by the end of one', () => {
    const story = waiting();
    story.say(monday('16:00'), { name: 'resume' });
    story.say(monday('20:00'), waitsFor('awaiting-parts'));
    expect(story.ticket.clocks['parts-review']).toMatchObject({ cycle: 2, spans: [], runningSince: monday('20:00') });
    story.until(tuesday('17:00'));
    expect(story.told([...shown])).toEqual(['Mon 16:00 resumed', 'Tue 17:00 clock-breached parts-review']);
    story.say(wednesday('08:00'), { name: 'resolve' });
    expect(story.told(['clock-met'])).toEqual(['Wed 08:00 clock-met resolution']);
  });

  it('begins anew when one waits for something else in between', () => {
    const story = waiting();
    story.say(monday('12:00'), waitsFor('awaiting-quote'));
    story.say(monday('14:00'), waitsFor('awaiting-parts'));
    expect(story.until(tuesday('16:00')).told([...shown])).toEqual(['Tue 14:00 clock-breached parts-review']);
  });

  it('is not one of the clocks that a reason pauses, but those are paused meanwhile', () => {
    const story = waiting();
    expect(Object.keys(story.ticket.clocks)).toEqual(['resolution', 'parts-review', 'parts-cap']);
    expect(story.ticket.clocks['resolution']?.runningSince).toBeUndefined();
  });
});

describe('the longest wait', () => {
  it('ends it by itself: the clocks go on, and the timeline says which clock did it', () => {
    const story = waiting().until(wednesday('17:00'));
    expect(story.told([...shown])).toEqual([
      'Tue 10:00 clock-breached parts-review',
      'Wed 10:00 clock-breached parts-cap',
      'Wed 10:00 resumed',
      'Wed 17:00 clock-breached resolution',
    ]);
    const resumed = story.entries.find(({ type }) => type === 'resumed');
    expect(resumed).toMatchObject({ because: { code: 'clock', clock: 'parts-cap' }, reason: 'awaiting-parts' });
    expect(story.ticket).toMatchObject({ status: 'in-progress' });
    expect(story.ticket.awaiting).toBeUndefined();
    expect(story.tellings('clock-breached')).toContain('dev email wait-ended');
  });

  it('is of no effect on a ticket that waits no more', () => {
    const story = waiting();
    story.say(tuesday('11:00'), { name: 'resume' });
    story.until(wednesday('17:00'));
    expect(story.told(['resumed'])).toEqual(['Tue 11:00 resumed']);
  });

  it('a resume received before it that arrives late takes it back', () => {
    const story = waiting().until(wednesday('11:00'));
    story.say(wednesday('09:00'), { name: 'resume' }, { now: wednesday('11:05') });
    expect(story.told(['firing-withdrawn'])).toEqual(['Wed 09:00 firing-withdrawn']);
    expect(story.ticket.clocks['resolution']).toMatchObject({ runningSince: wednesday('09:00') });
  });
});

describe('the review that whoever waits asks for', () => {
  it("stands instead of the policy's, tells the same people, and once", () => {
    const story = waiting('awaiting-parts', monday('15:00')).until(tuesday('17:00'));
    expect(story.told([...shown])).toEqual(['Mon 15:00 review-due']);
    expect(story.tellings('review-due')).toEqual(['dev email review-due', 'rob email review-due']);
    expect(story.entries.at(-1)).toMatchObject({ because: { code: 'due', what: 'review' }, reason: 'awaiting-parts' });
    expect(
      story
        .until(wednesday('10:00'))
        .told([...shown])
        .slice(1),
    ).toEqual(['Wed 10:00 clock-breached parts-cap', 'Wed 10:00 resumed']);
  });

  it('tells the holder where the policy has no review of such waits', () => {
    const story = waiting('awaiting-quote', tuesday('11:00')).until(wednesday('09:00'));
    expect(story.tellings('review-due')).toEqual(['dev email review-due']);
  });

  it('is not told of a wait that is over, and that of the next wait is its own', () => {
    const story = waiting('awaiting-parts', tuesday('11:00'));
    story.say(monday('16:00'), { name: 'resume' });
    story.say(monday('17:00'), waitsFor('awaiting-parts', wednesday('08:00')));
    story.until(wednesday('09:00'));
    expect(story.told(['review-due'])).toEqual(['Wed 08:00 review-due']);
  });

  it('said while it was down is told late, once', () => {
    const story = waiting('awaiting-quote', monday('15:00')).until(tuesday('09:00'), { late: true });
    const reviews = story.entries.filter(({ type }) => type === 'review-due');
    expect(reviews.map(({ at, lateByMs }) => [stamp(at), lateByMs])).toEqual([['Mon 15:00', 18 * 3_600_000]]);
  });

  it('lies after the command', () => {
    const story = waiting('awaiting-parts', monday('10:00'));
    expect(story.refusals()).toEqual(['the wait would have to be reviewed before it begins']);
  });
});
