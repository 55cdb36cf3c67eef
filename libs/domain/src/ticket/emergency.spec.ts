import { openCalendar } from '../calendar/open-calendar';
import { nineToFive, utcWeeks } from '../calendar/testing/utc-week';
import { describeDue } from '../clocks/describe-due';
import { nextDue } from '../clocks/next-due';
import type { EmergencyRule } from '../policy/emergency-rule';
import { aLadder, aPolicy, aRole, aRung, aTick } from '../testing/parts';
import { monday, Story, tuesday } from '../testing/story';

const minutes = (n: number) => ({ n: n * 60_000, d: 1 });
const emergency: EmergencyRule = {
  unresolvedFor: minutes(5),
  needs: ['own-procedure'],
  criteria: [
    { id: 'store-down', label: 'Store is down' },
    { id: 'terminals', label: 'Terminals are down', moreThan: { n: 50, d: 100 } },
  ],
  paging: {
    ...{ roles: ['on-call'], channels: ['goto', 'teams', 'phone'], template: 'emergency', order: 'one-by-one' },
    ...{ every: minutes(5), rounds: 2, fallback: 'lead' },
  },
  tells: [{ to: [{ role: 'lead' }], template: 'emergency-declared', channels: ['email'] }],
};
const calendars = { office: openCalendar(utcWeeks('2026-03-02', 2, nineToFive)) };
const plans = [
  { id: 'always', label: '24x7' },
  { id: 'office', label: 'Business hours', calendar: 'office' },
  { id: 'metered', label: 'Time and materials', calendar: 'office', emergencyApprovedBy: 'lead' },
];
const shop = aPolicy({
  ladders: [aLadder([aRung('second'), aRung('product')])],
  roles: [
    aRole('second', ['sam']),
    aRole('product', ['pia']),
    aRole('on-call', ['one', 'two']),
    aRole('lead', ['lea']),
  ],
  evidence: [aTick('own-procedure')],
  ...{ plans, emergency },
});

const evidence = ['own-procedure'];
const down = { name: 'declare-emergency' as const, criterion: 'store-down', evidence };

/** A ticket under that plan; its own time begins as the desk opens unless said. */
function opened(plan: string, at = monday('09:00')): Story {
  const story = new Story(shop, at, { calendars, plan });
  return story;
}

const calls = ['paged', 'paging-exhausted'] as const;

/** Who was called when, on how many channels. */
function called(story: Story): string[] {
  return story.entries
    .filter(({ type }) => type === 'paged' || type === 'paging-exhausted')
    .map(({ at, people = [], seq }) => {
      const on = story.messages.filter(({ notices }) => notices.some(({ entrySeq }) => entrySeq === seq));
      return `${new Date(at).toISOString().slice(11, 16)} ${people.join(' ')} ${on.length}`;
    });
}

describe('a declaration', () => {
  it('is refused before the team has tried for long enough, without its evidence, or by no criterion', () => {
    const story = opened('always');
    story.say(monday('09:04'), { name: 'declare-emergency', criterion: 'bad-mood' });
    expect(story.refusals()).toEqual([
      'the team tries for 5 minutes first; the ticket was opened 4 minutes ago',
      'missing for an emergency: The own-procedure followed (own-procedure)',
      'bad-mood is no criterion of an emergency; there are: Store is down (store-down), Terminals are down (terminals)',
    ]);
    expect(story.ticket.emergency).toBeUndefined();
    story.say(monday('09:05'), down);
    expect(story.refusals()).toEqual([]);
  });

  it.each([
    [5, 10, 'Terminals are down takes more than 50 %; 5 of 10 is not more'],
    [11, 10, '11 of 10 cannot be down: they are whole numbers, the first no greater than the second'],
    [undefined, undefined, 'missing for Terminals are down (terminals): how many of how many are down'],
    [6, 10, undefined],
    [2, 3, undefined],
  ])('%s of %s terminals: %s', (count, of, refusal) => {
    const story = opened('always');
    const counts = count === undefined || of === undefined ? {} : { down: count, of };
    story.say(monday('10:00'), { ...down, criterion: 'terminals', ...counts });
    expect(story.refusals()).toEqual(refusal === undefined ? [] : [refusal]);
  });

  it('is made once, and tells whom the policy says', () => {
    const story = opened('always');
    story.say(monday('10:00'), down);
    story.say(monday('10:01'), down);
    expect(story.refusals()).toEqual(['an emergency has been declared already']);
    expect(story.tellings('emergency-declared')).toEqual(['lea email emergency-declared']);
  });

  it('may be made again once the ticket was resolved and re-opened', () => {
    const story = opened('always');
    story.say(monday('10:00'), down);
    story.say(monday('10:01'), { name: 'resolve' });
    story.say(monday('10:02'), { name: 'reopen' });
    story.say(monday('10:03'), down);
    expect(story.refusals()).toEqual([]);
  });
});

describe('calls', () => {
  it('reach one person after the other on all channels at once, twice round, then the fallback', () => {
    const story = opened('always');
    story.say(monday('10:00'), down);
    story.until(monday('12:00'));
    expect(called(story)).toEqual(['10:00 one 3', '10:05 two 3', '10:10 one 3', '10:15 two 3', '10:20 lea 3']);
    expect(story.told([...calls]).at(-1)).toBe('Mon 10:20 paging-exhausted');
    expect(story.tellings('paged').slice(0, 3)).toEqual([
      'one goto emergency',
      'one teams emergency',
      'one phone emergency',
    ]);
  });

  it('stop when somebody acknowledges, also after a re-opening', () => {
    const story = opened('always');
    story.say(monday('10:00'), down);
    story.say(monday('10:06'), { name: 'acknowledge' });
    story.until(monday('12:00'));
    expect(called(story)).toEqual(['10:00 one 3', '10:05 two 3']);
  });

  it.each(['resolve', 'cancel'] as const)('stop on %s', (name) => {
    const story = opened('always');
    story.say(monday('10:00'), down);
    story.say(monday('10:01'), { name });
    if (name === 'resolve') story.say(monday('10:02'), { name: 'reopen' });
    story.until(monday('12:00'));
    expect(called(story)).toEqual(['10:00 one 3']);
  });

  it('go on when the ticket moves up: the emergency is not the rung', () => {
    const story = opened('always');
    story.say(monday('10:00'), down);
    story.say(monday('10:01'), { name: 'escalate' });
    story.until(monday('10:06'));
    expect(called(story)).toHaveLength(2);
  });

  it('reach everybody at once in each round where the policy says so', () => {
    const all = { ...emergency, paging: { ...emergency.paging, order: 'all' as const } };
    const story = new Story({ ...shop, emergency: all }, monday('09:00'), { calendars });
    story.say(monday('10:00'), down);
    story.until(monday('12:00'));
    expect(called(story)).toEqual(['10:00 one two 6', '10:05 one two 6', '10:10 lea 3']);
  });

  it('go to the fallback at once when nobody is there to be called, and the timeline says who is away', () => {
    const away = ['one', 'two'].map((person) => ({ person, from: monday('00:00'), to: tuesday('00:00') }));
    const story = new Story({ ...shop, away }, monday('09:00'), { calendars });
    story.say(monday('10:00'), down);
    story.until(monday('12:00'));
    expect(called(story)).toEqual(['10:00 lea 3']);
    expect(story.entries.find(({ type }) => type === 'nobody-on')).toMatchObject({
      role: 'on-call',
      away: ['one', 'two'],
    });
  });

  it('pass over whoever is away', () => {
    const away = [{ person: 'one', from: monday('00:00'), to: tuesday('00:00') }];
    const story = new Story({ ...shop, away }, monday('09:00'), { calendars });
    story.say(monday('10:00'), down);
    story.until(monday('10:06'));
    expect(called(story)).toEqual(['10:00 two 3', '10:05 two 3']);
  });

  it('say beforehand whom they reach', () => {
    const story = opened('always');
    story.say(monday('10:00'), down);
    const text = () => {
      const { due } = nextDue(story.policy, story.ticket);
      return due && describeDue(story.policy, story.ticket, due);
    };
    expect(called(story)).toEqual(['10:00 one 3']);
    expect(text()).toBe('calls two unless acknowledged');
    story.until(monday('10:10'));
    expect(text()).toBe('calls two (round 2) unless acknowledged');
    story.until(monday('10:15'));
    expect(text()).toBe('The lead team gets it unless acknowledged');
  });

  it('that a declaration should have brought, but arrived late for, are made at once and dated as they fell due', () => {
    const story = opened('always');
    story.say(monday('10:06'), { name: 'note' });
    story.say(monday('10:00'), down, { now: monday('10:07') });
    expect(called(story)).toEqual(['10:00 one 3', '10:05 two 3']);
    story.until(monday('10:10'));
    expect(called(story)).toHaveLength(3);
  });

  it('are heard: whom the policy tells of a call is told', () => {
    const tells = [{ to: [{ who: 'holder' as const }], template: 'shown', channels: ['email' as const] }];
    const notifications = [{ on: 'paging-exhausted' as const, fits: {}, tells }];
    const story = new Story({ ...shop, notifications }, monday('09:00'), { calendars });
    story.say(monday('10:00'), down);
    story.until(monday('12:00'));
    expect(story.tellings('paging-exhausted')).toContain('sam email shown');
  });

  it('an acknowledgement received before a call and arriving after it has those called stand down', () => {
    const story = opened('always');
    story.say(monday('10:00'), down);
    story.until(monday('10:05'));
    story.say(monday('10:03'), { name: 'acknowledge' }, { now: monday('10:07') });
    story.until(monday('12:00'));
    expect(called(story)).toEqual(['10:00 one 3', '10:05 two 3']);
    expect(story.tellings('firing-withdrawn')).toEqual(['two email stand-down']);
  });
});

describe('the hours of the contract', () => {
  it('are asked at the declaration: once accepted in hours, calls go on after closing', () => {
    const story = opened('office');
    story.say(monday('16:58'), down);
    story.until(monday('18:00'));
    expect(called(story)[1]).toBe('17:03 two 3');
  });

  it('outside them it is accepted, and calls begin at the next opening, which the entry says', () => {
    const story = opened('office', monday('18:00'));
    story.say(monday('19:00'), down);
    expect(story.entries.find(({ type }) => type === 'emergency-declared')).toMatchObject({
      beginsAt: tuesday('09:00'),
    });
    story.say(monday('19:30'), { name: 'acknowledge' });
    story.until(tuesday('09:06'));
    expect(called(story)).toEqual(['09:00 one 3', '09:05 two 3']);
  });

  it('do not matter to a plan without a calendar', () => {
    const story = opened('always', monday('18:00'));
    story.say(monday('19:00'), down);
    expect(story.entries.find(({ type }) => type === 'emergency-declared')?.beginsAt).toBeUndefined();
  });
});

describe('a plan that asks for an approval', () => {
  const declared = () => {
    const story = opened('metered');
    story.say(monday('10:00'), down, { by: 'sam' });
    return story;
  };

  it('has whoever approves told by all channels, and nobody called yet', () => {
    const story = declared().until(monday('11:00'));
    expect(story.tellings('emergency-declared').slice(0, 3)).toEqual([
      'lea goto emergency-approval',
      'lea teams emergency-approval',
      'lea phone emergency-approval',
    ]);
    expect(called(story)).toEqual([]);
  });

  it('is approved by that role alone; declared in hours the calls begin with the approval, also after closing', () => {
    const story = declared();
    story.say(monday('10:30'), { name: 'approve', approved: true }, { by: 'sam' });
    expect(story.refusals()).toEqual(['only The lead team (lead) may approve an emergency']);
    story.say(monday('18:00'), { name: 'approve', approved: true }, { by: 'lea' });
    const approved = story.entries.find(({ type }) => type === 'emergency-approved');
    expect(approved).toMatchObject({ people: ['sam'] });
    expect(approved?.beginsAt).toBeUndefined();
    expect(called(story.until(monday('18:01')))).toEqual(['18:00 one 3']);
  });

  it.each([
    ['approved before the next opening they begin there, which the entry says', monday('20:00'), tuesday('09:00')],
    ['approved after it they begin with the approval, also after closing', tuesday('18:00'), undefined],
  ])('declared outside the hours, %s', (_, approvedAt, beginsAt) => {
    const story = opened('metered');
    story.say(monday('19:00'), down, { by: 'sam' });
    story.say(approvedAt, { name: 'approve', approved: true }, { by: 'lea' });
    expect(story.entries.find(({ type }) => type === 'emergency-approved')?.beginsAt).toBe(beginsAt);
    const begun = beginsAt ?? approvedAt;
    expect(called(story.until(begun - 1)).length).toBe(beginsAt === undefined ? 1 : 0);
    expect(called(story.until(begun))).toEqual([`${new Date(begun).toISOString().slice(11, 16)} one 3`]);
  });

  it('not approved, nobody is called, whoever declared it is told, and it may be declared again', () => {
    const story = declared();
    story.say(monday('10:30'), { name: 'approve', approved: false }, { by: 'lea' });
    expect(story.tellings('emergency-not-approved')).toEqual(['sam email emergency-not-approved']);
    expect(called(story.until(monday('12:00')))).toEqual([]);
    story.say(monday('12:00'), { name: 'approve', approved: true }, { by: 'lea' });
    expect(story.refusals()).toEqual(['no emergency awaits an approval']);
    story.say(monday('12:10'), down);
    expect(story.refusals()).toEqual([]);
  });
});

describe('a rung that calls its people', () => {
  const paging = { ...emergency.paging, roles: ['product'], fallback: 'lead' };
  const policy = { ...shop, ladders: [aLadder([aRung('second'), aRung('product', { paging })])] };

  it('does so on arrival, and stops when it is left', () => {
    const story = new Story(policy, monday('09:00'), { calendars });
    story.say(monday('10:00'), { name: 'escalate' });
    story.say(monday('10:06'), { name: 'hand-back' });
    story.until(monday('12:00'));
    expect(called(story)).toEqual(['10:00 pia 3', '10:05 pia 3']);
    expect(story.told(['paged'])[0]).toBe('Mon 10:00 paged product');
  });

  it('calls again on the next visit, acknowledged or not before', () => {
    const story = new Story(policy, monday('09:00'), { calendars });
    story.say(monday('10:00'), { name: 'escalate' });
    story.say(monday('10:01'), { name: 'acknowledge' });
    story.say(monday('10:02'), { name: 'hand-back' });
    story.say(monday('10:03'), { name: 'escalate' });
    story.until(monday('10:04'));
    expect(called(story)).toEqual(['10:00 pia 3', '10:03 pia 3']);
    const ids = story.messages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
