import fc from 'fast-check';
import type { Threshold } from '../policy/clock-rule';
import { friday, monday, saturday, stamp, Story, tuesday } from '../testing/story';
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

const HOUR_MS = 3_600_000;
const share = (n: number, d: number) => ({ share: { n, d } });
const fired = ['clock-warned', 'clock-breached', 'breach-repeated'] as const;

function lived(thresholds: Threshold[], target = elapsed(8), openedAt = monday('09:00')): Story {
  return new Story(aPolicy([aClock('clock', [target], { thresholds })]), openedAt, { calendars: office });
}

const at = (story: Story) => story.entries.filter(({ type }) => fired.some((each) => each === type));
const told = (story: Story) => at(story).map((entry) => `${stamp(entry.at)} ${entry.threshold ?? ''}`);

describe('a threshold', () => {
  it('is placed by the same forward addition, be it a share, an amount or so much before', () => {
    const all = [
      warning('75%', share(3, 4)),
      warning('1h before', { before: hours(1) }),
      warning('at 2h', { amount: hours(2) }),
    ];
    const story = lived([...all, breach()], working(8), friday('13:00')).until(tuesday('09:00', 1));
    expect(told(story)).toEqual(['Fri 15:00 at 2h', 'Mon 11:00 75%', 'Mon 12:00 1h before', 'Mon 13:00 breach']);
  });

  it('of working days is exact, and a share of them, too', () => {
    const story = lived([warning('a third', share(1, 3)), breach()], officeDays(1), monday('09:01')).until(
      tuesday('12:00'),
    );
    expect(told(story)).toEqual(['Mon 11:41 a third', 'Tue 09:01 breach']);
  });

  it('of a clock that begins while its calendar is closed counts from the next opening', () => {
    const story = lived([warning('50%', share(1, 2)), breach()], officeDays(1), saturday('12:00')).until(
      tuesday('09:00', 1),
    );
    expect(told(story)).toEqual(['Mon 13:00 50%', 'Mon 17:00 breach']);
  });

  it('in one instant with others comes after breaches and rungs, and then in the order of the document', () => {
    const climb = { id: '4h', kind: 'rung' as const, at: { amount: hours(4) } };
    const rung = { ...climb, actions: [{ do: 'climb' as const, ladder: 'support', rung: 'team-lead' }] };
    const one = aClock('one', [elapsed(8)], {
      thresholds: [warning('a', share(1, 2)), warning('b', share(1, 2)), rung],
    });
    const two = aClock('two', [elapsed(4)]);
    const story = new Story(aPolicy([one, two]), monday('09:00')).until(monday('13:00'));
    const order = story.entries.slice(1).map(({ type, threshold, rung: to }) => `${type} ${threshold ?? to ?? ''}`);
    expect(order).toEqual(['clock-breached breach', 'escalated team-lead', 'clock-warned a', 'clock-warned b']);
  });
});

describe('a repeat', () => {
  const every = (until: 'resolved' | 'acknowledged' | 'left', atMost?: number) =>
    breach({ repeat: { every: hours(2), until, ...(atMost === undefined ? {} : { atMost }) } });

  it('goes on until resolved, each round told once', () => {
    const story = lived([every('resolved')], elapsed(4)).until(monday('18:00'));
    story.say(monday('18:30'), { name: 'resolve' });
    expect(told(story.until(tuesday('09:00')))).toEqual(['Mon 13:00 breach', 'Mon 15:00 breach', 'Mon 17:00 breach']);
    expect(story.messages.filter(({ notices }) => notices[0]?.template === 'breached')).toHaveLength(3);
  });

  it('ends after so many rounds', () => {
    expect(told(lived([every('resolved', 2)], elapsed(4)).until(tuesday('09:00')))).toHaveLength(3);
  });

  it('stands still with its clock', () => {
    const story = lived([every('resolved', 1)], elapsed(4)).until(monday('14:00'));
    story.say(monday('14:00'), { name: 'await', reason: 'awaiting-parts' });
    story.say(monday('18:00'), { name: 'resume' });
    expect(told(story.until(tuesday('09:00')))).toEqual(['Mon 13:00 breach', 'Mon 19:00 breach']);
  });

  it('ends with an acknowledgement of this visit of the rung, and a move takes that back', () => {
    const story = lived([every('acknowledged', 20)], elapsed(4)).until(monday('15:30'));
    story.say(monday('15:30'), { name: 'acknowledge' });
    story.say(monday('20:00'), { name: 'escalate' });
    expect(told(story.until(monday('23:00')))).toEqual([
      'Mon 13:00 breach',
      'Mon 15:00 breach',
      'Mon 20:00 breach',
      'Mon 22:00 breach',
    ]);
  });

  it('ends when the rung is left, for good', () => {
    const story = lived([every('left', 20)], elapsed(4)).until(monday('15:30'));
    story.say(monday('15:30'), { name: 'escalate' });
    story.say(monday('15:40'), { name: 'hand-back' });
    expect(told(story.until(tuesday('09:00')))).toEqual(['Mon 13:00 breach', 'Mon 15:00 breach']);
  });

  it('until left begins with the rung that the breach itself has led to', () => {
    const actions = [{ do: 'climb' as const, ladder: 'support', rung: 'team-lead' }, ...breach().actions];
    const story = lived([{ ...every('left', 2), actions }], elapsed(4)).until(tuesday('09:00'));
    expect(told(story)).toEqual(['Mon 13:00 breach', 'Mon 15:00 breach', 'Mon 17:00 breach']);
  });
});

/** Minutes of office time in a stretch, counted one by one. */
function officeMinutes(from: number, to: number): number {
  let count = 0;
  for (let minute = from; minute < to; minute += 60_000) {
    const date = new Date(minute);
    const [day, hour] = [date.getUTCDay(), date.getUTCHours()];
    if (day >= 1 && day <= 5 && hour >= 9 && hour < 17) count += 1;
  }
  return count;
}

/** What a clock of the lowest rung is, minute by minute: three office hours of a high ticket, six of any other. */
class Minutes {
  breachedAt: number | undefined;
  private ran = 0;
  private waits = false;
  private high = false;
  private first = true;
  private now = monday('09:00');
  private countedUpTo = 0;

  pass(to: number): void {
    for (; this.now < to; this.now += 60_000) {
      const counts = officeMinutes(this.now, this.now + 60_000);
      // What was used up before it ran again is over at the next opening.
      if (counts > 0) this.judge(this.now, this.ran >= this.target);
      if (this.runs && counts > 0) {
        this.ran += counts;
        this.countedUpTo = this.now + 60_000;
      }
      if (this.now + 60_000 < to) this.judge(this.now + 60_000, counts > 0 && this.ran >= this.target);
    }
  }

  /** A command wins over what falls due in its instant. */
  follow(wish: { name: string; priority?: string }, rung: string): void {
    const justThere = this.runs && this.countedUpTo === this.now;
    if (wish.name === 'await') this.waits = true;
    if (wish.name === 'resume') this.waits = false;
    if (wish.name === 'triage') this.high = wish.priority === 'high';
    this.first = rung === 'developer';
    const open = officeMinutes(this.now, this.now + 60_000) > 0;
    this.judge(this.now, this.ran > this.target || (this.ran === this.target && (justThere || open)));
  }

  private judge(at: number, over: boolean): void {
    if (this.runs && over) this.breachedAt ??= at;
  }

  private get target(): number {
    return this.high ? 180 : 360;
  }

  private get runs(): boolean {
    return !this.waits && this.first;
  }
}

it('whatever pauses, moves and changes of priority come, a clock breaches when the minutes it ran reach its target', () => {
  const tier = aClock('tier', [working(3, { priorities: ['high'] }), working(6)], { scope: 'tier', on: developer });
  const policy = aPolicy([tier]);
  const wishes = [
    { name: 'await', reason: 'awaiting-parts' },
    { name: 'resume' },
    { name: 'escalate' },
    { name: 'hand-back' },
    { name: 'triage', priority: 'high' },
    { name: 'triage', priority: 'low' },
    { name: 'note' },
  ] as const;
  const minutes = fc.oneof(fc.integer({ min: 1, max: 900 }), fc.constantFrom(30, 60, 180, 300, 360, 480));
  const step = fc.record({ wish: fc.constantFrom(...wishes), minutes });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
      const story = new Story(policy, monday('09:00'), { priority: 'low', calendars: office });
      const counted = new Minutes();
      let now = monday('09:00');
      for (const { wish, minutes: after } of steps) {
        now += after * 60_000;
        counted.pass(now);
        story.say(now, wish);
        const refused = story.refusals().length > 0;
        counted.follow(refused ? { name: 'refused' } : wish, story.ticket.holder.rung);
      }
      now += 4 * 24 * HOUR_MS;
      counted.pass(now);
      story.until(now - 1);
      expect(story.entries.find(({ type }) => type === 'clock-breached')?.at).toBe(counted.breachedAt);
    }),
    { numRuns: 200 },
  );
});
