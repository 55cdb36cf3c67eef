import { openCalendar } from '../calendar/open-calendar';
import { nineToFive, utcWeeks } from '../calendar/testing/utc-week';
import { aClock, aPolicy, breach, developer, elapsed, office, working } from '../clocks/testing/parts';
import type { Policy } from '../policy/policy';
import { decide } from './decide';
import { friday, monday, stamp, Story, tuesday, wednesday } from '../testing/story';

const told = {
  ...{ on: 'policy-changed' as const, fits: {}, ifDuesMoved: true },
  tells: [{ to: [{ who: 'holder' as const }], template: 're-budgeted', channels: ['email' as const] }],
};
const first = aPolicy([aClock('resolution', [working(8)]), aClock('old', [elapsed(2)])], { notifications: [told] });

/** A later version of a policy. */
const later = (more: Partial<Policy>, version = 2): Policy => ({ ...first, version, ...more });

function story(...others: (Policy & { calendars?: typeof office })[]): Story {
  return new Story(first, monday('09:00'), { calendars: office, others: [{ ...first, calendars: office }, ...others] });
}

const change = (version: number, rungs?: Record<string, string>) => ({
  ...{ name: 'change-policy' as const, version },
  ...(rungs ? { rungs } : {}),
});

function moved(lived: Story): string[] {
  const entry = lived.entries.filter(({ type }) => type === 'policy-changed').at(-1);
  const said = (at: number | undefined) => (at === undefined ? '-' : stamp(at));
  return (entry?.dues ?? []).map(({ clock, wasDueAt, dueAt }) => `${clock} ${said(wasDueAt)} > ${said(dueAt)}`);
}

describe('a ticket under another version of its policy', () => {
  it('has it on its timeline, goes by it from then on, and may go back', () => {
    const shorter = later({ clocks: [aClock('resolution', [working(4)]), aClock('old', [elapsed(2)])] });
    const lived = story(shorter);
    lived.say(monday('10:00'), change(2));
    expect(lived.entries.at(-1)).toMatchObject({ type: 'policy-changed', policyVersion: 2, because: { by: 'ann' } });
    expect(lived.ticket.policy).toEqual({ id: 'webbee', version: 2 });
    expect(moved(lived)).toEqual(['resolution Mon 17:00 > Mon 13:00']);
    lived.say(monday('10:30'), change(1));
    expect(lived.ticket.policy.version).toBe(1);
    expect(moved(lived)).toEqual(['resolution Mon 13:00 > Mon 17:00']);
    expect(lived.until(tuesday('09:00')).told(['clock-breached'])).toEqual([
      'Mon 11:00 clock-breached old',
      'Mon 17:00 clock-breached resolution',
    ]);
  });

  it('keeps the ledger and what fired of clocks that go on, drops the others, and new ones start at the change', () => {
    const fresh = aClock('fresh', [elapsed(3)]);
    const lived = story(later({ clocks: [aClock('resolution', [working(8)]), fresh] })).until(monday('12:00'));
    lived.say(monday('12:00'), change(2));
    expect(lived.ticket.clocks).toEqual({
      resolution: { cycle: 1, spans: [], fired: {}, runningSince: monday('09:00') },
      fresh: { cycle: 1, spans: [], fired: {}, runningSince: monday('12:00') },
    });
    expect(moved(lived)).toEqual(['fresh - > Mon 15:00']);
  });

  it('breaches once, now and saying so, where the new due lies in the past', () => {
    const lived = story(later({ clocks: [aClock('resolution', [working(2)])] })).until(monday('15:00'));
    lived.say(monday('15:00'), change(2));
    lived.until(friday('09:00'));
    const breaches = lived.entries.filter(({ type, clock }) => type === 'clock-breached' && clock === 'resolution');
    expect(breaches).toMatchObject([{ at: monday('15:00'), dues: [{ dueAt: monday('11:00') }] }]);
  });

  it('a breached clock whose due lies ahead again gets a new cycle with the same ledger', () => {
    const lived = story(later({ clocks: [aClock('old', [elapsed(10)])] })).until(monday('15:00'));
    lived.say(monday('15:00'), change(2));
    lived.until(friday('09:00'));
    expect(lived.told(['clock-breached'])).toEqual(['Mon 11:00 clock-breached old', 'Mon 19:00 clock-breached old']);
    expect(lived.ticket.clocks['old']?.cycle).toBe(2);
  });

  it('is measured by the new calendars: a holiday moves the due, and the holder is told', () => {
    const closed = { office: openCalendar(utcWeeks('2026-02-23', 26, nineToFive, { closed: ['2026-03-03'] })) };
    const lived = story({ ...later({}), calendars: closed });
    lived.say(monday('12:00'), { name: 'await', reason: 'awaiting-parts' });
    lived.say(monday('14:00'), { name: 'resume' });
    lived.say(monday('16:00'), change(2));
    expect(moved(lived)).toEqual(['resolution Tue 11:00 > Wed 11:00']);
    expect(lived.tellings('policy-changed')).toEqual(['dev email re-budgeted']);
    expect(lived.until(friday('09:00')).told(['clock-breached']).at(-1)).toBe('Wed 11:00 clock-breached resolution');
  });

  it('spans paused under the old version stay paused, whatever the new one pauses', () => {
    const never = first.awaiting.map((reason) => ({ ...reason, pauses: [] }));
    const lived = story(later({ awaiting: never }));
    lived.say(monday('10:00'), { name: 'await', reason: 'awaiting-parts' });
    lived.say(monday('12:00'), change(2));
    expect(moved(lived)).toEqual(['resolution - > Tue 11:00', 'old - > Mon 13:00']);
    expect(lived.ticket.clocks['old']?.spans).toEqual([[monday('09:00'), monday('10:00')]]);
  });

  it('a clock that was met is not judged again', () => {
    const response = (n: number) => aClock('response', [elapsed(n)], { stopsOn: [{ event: 'responded' }] });
    const policy = { ...first, clocks: [response(4)] };
    const others = [{ ...policy, version: 2, clocks: [response(1)] }];
    const lived = new Story(policy, monday('09:00'), { calendars: office, others });
    lived.say(monday('12:00'), { name: 'respond' });
    lived.say(monday('13:00'), change(2));
    lived.until(friday('09:00'));
    expect(lived.told(['clock-met', 'clock-breached'])).toEqual(['Mon 12:00 clock-met response']);
  });

  it('a resolved ticket closes by the new version', () => {
    const lived = story(later({ closesAfter: { measure: { time: 'elapsed' }, amount: { n: 3_600_000, d: 1 } } }));
    lived.say(monday('10:00'), { name: 'resolve' });
    lived.say(monday('10:30'), change(2));
    expect(lived.until(tuesday('09:00')).told(['closed'])).toEqual(['Mon 11:00 closed']);
  });
});

describe('rungs that a ticket has climbed', () => {
  const [ladder] = first.ladders;
  if (!ladder) throw new Error('webbee has a ladder');
  const without = (...ids: string[]) =>
    later({ ladders: [{ ...ladder, rungs: ladder.rungs.filter(({ id }) => !ids.includes(id)) }] });

  it('stay climbed, by name and not by number', () => {
    const lived = story(without('developer'));
    lived.say(monday('10:00'), { name: 'escalate' });
    const before = lived.ticket.positions['support'];
    lived.say(monday('11:00'), change(2));
    expect(lived.ticket.positions['support']).toEqual({ ...before, rung: 0 });
    expect(lived.ticket.holder).toEqual({ rung: 'team-lead', people: ['tara'] });
    lived.say(monday('12:00'), { name: 'escalate' });
    expect(lived.ticket.holder.rung).toBe('project-manager');
  });

  it('need a rung instead where they are no more: without one the change is refused, naming them', () => {
    const lived = story(without('team-lead'));
    lived.say(monday('10:00'), { name: 'escalate' });
    lived.say(monday('11:00'), change(2));
    expect(lived.refusals()).toEqual([
      expect.stringContaining(
        'version 2 has no rung team-lead, on which the ticket stands; say by rungs what becomes of it',
      ),
      expect.stringContaining('version 2 has no rung team-lead, whose people hold the ticket'),
    ]);
    expect(lived.ticket.policy.version).toBe(1);
    lived.say(monday('11:00'), change(2, { 'team-lead': 'attic' }));
    expect(lived.refusals()).toEqual([
      expect.stringContaining('version 2 has no rung attic to put the ticket on instead of team-lead'),
      expect.stringContaining('version 2 has no rung attic, whose people hold the ticket'),
    ]);
    lived.say(monday('11:00'), change(2, { 'team-lead': 'project-manager', ghost: 'developer' }));
    expect(lived.refusals()).toEqual(['the ticket stands on no rung ghost, so nothing is to become of it']);
    lived.say(monday('11:00'), change(2, { 'team-lead': 'project-manager' }));
    expect(lived.refusals()).toEqual([]);
    expect(lived.ticket.holder).toEqual({ rung: 'project-manager', people: ['priya'] });
    expect(lived.ticket.positions['support']).toMatchObject({ rung: 1, since: monday('10:00') });
  });

  it('keep the people who hold the ticket while they are there, and whoever plays the rung follows those who left', () => {
    const roles = (people: string[]) =>
      first.roles.map((role) => (role.id === 'developer' ? { ...role, people } : role));
    const more = story(later({ roles: roles(['new', 'dev']) }));
    more.say(monday('10:00'), change(2));
    expect(more.ticket.holder.people).toEqual(['dev']);
    const left = story(later({ roles: roles(['new']) }));
    left.say(monday('10:00'), change(2));
    expect(left.ticket.holder).toEqual({ rung: 'developer', people: ['new'] });
  });
});

describe('a change is refused', () => {
  it('to a version that is not there, to the same one, and to another policy', () => {
    const lived = story(later({ id: 'other' }, 3));
    for (const [version, reason] of [
      [7, 'there is no version 7'],
      [1, 'the ticket goes by version 1 already'],
      [3, 'other is another policy than webbee'],
    ] as const) {
      lived.say(monday('10:00'), change(version));
      expect(lived.refusals()).toEqual([reason]);
    }
  });

  it('where the version does not know what the ticket is, saying each', () => {
    const named = (id: string) => [{ id, label: id, definition: id }];
    const area = { id: 'website', label: 'website', role: 'developer' };
    const known = { plans: named('gold'), categories: named('bug'), areas: [area] };
    const poor = { priorities: named('low'), defaultPriority: 'low', awaiting: [] };
    const others = {
      plans: named('tin'),
      categories: named('wish'),
      areas: [{ ...area, id: 'garden', label: 'garden' }],
    };
    const facts = { plan: 'gold', category: 'bug', area: 'website' };
    const policy = { ...first, ...known };
    const versions = [
      { ...policy, version: 2, ...poor, ...others },
      { ...first, version: 3 },
    ];
    const lived = new Story(policy, monday('09:00'), { ...facts, calendars: office, others: versions });
    lived.say(monday('10:00'), { name: 'await', reason: 'awaiting-parts' });
    lived.say(monday('11:00'), change(2));
    expect(lived.refusals()).toEqual([
      'version 2 has no priority medium; triage the ticket first, there are low',
      'version 2 has no plan gold; triage the ticket first, there are tin',
      'version 2 has no category bug; triage the ticket first, there are wish',
      'version 2 has no area website; triage the ticket first, there are garden',
      'version 2 has no reason awaiting-parts to wait; resume the ticket first',
    ]);
    lived.say(monday('12:00'), change(3));
    expect(lived.refusals()).toEqual([]);
    expect(lived.ticket).not.toHaveProperty('plan');
  });
});

describe('a command that arrives late', () => {
  const climbing = breach({ actions: [{ do: 'climb', ladder: 'support', rung: 'team-lead' }] });
  const moving = aClock('moving', [elapsed(4)], { thresholds: [climbing] });
  const policy = { ...first, clocks: [moving] };
  const others = [{ ...policy, version: 2, clocks: [{ ...moving, targets: [elapsed(6)] }] }];
  const lives = () => new Story(policy, monday('09:00'), { calendars: office, others });

  it('from before the change is taken as the ticket stands, and the timeline says so', () => {
    const lived = lives();
    lived.say(monday('10:00'), change(2));
    lived.say(monday('09:30'), { name: 'escalate' }, { now: monday('10:05') });
    expect(lived.ticket.holder.rung).toBe('team-lead');
    expect(lived.told().slice(-2)).toEqual(['Mon 09:30 escalated team-lead', 'Mon 09:30 taken-as-it-stands']);
    expect(lived.entries.at(-1)).toMatchObject({
      reason: 'policy-changed',
      because: { code: 'late-command', command: 'escalate' },
    });
    expect(lived.tellings('escalated')).toContain('tara email escalated');
  });

  it('from after it is decided again under the new version', () => {
    const lived = lives();
    lived.say(monday('10:00'), change(2));
    lived.until(monday('15:00'));
    expect(lived.told(['escalated'])).toEqual(['Mon 15:00 escalated team-lead']);
    lived.say(monday('14:00'), { name: 'resolve' }, { now: monday('15:05') });
    expect(lived.told(['move-taken-back'])).toEqual(['Mon 14:00 move-taken-back']);
    expect(lived.ticket.policy.version).toBe(2);
    expect(lived.ticket.holder.rung).toBe('developer');
  });

  it('that changes the policy is taken as the ticket stands: what was carried out stays', () => {
    const lived = lives().until(monday('13:00'));
    lived.say(monday('12:00'), change(2), { now: monday('13:05') });
    expect(lived.ticket.policy.version).toBe(2);
    expect(lived.told().slice(-2)).toEqual(['Mon 12:00 policy-changed', 'Mon 12:00 taken-as-it-stands']);
    expect(lived.ticket.holder.rung).toBe('team-lead');
    lived.until(wednesday('09:00'));
    const breaches = lived.entries.filter(({ type }) => type === 'clock-breached');
    expect(breaches.map(({ at, cycle }) => [stamp(at), cycle])).toEqual([
      ['Mon 13:00', 1],
      ['Mon 15:00', 2],
    ]);
  });

  it('from further back than is remembered is said to be taken as the ticket stands', () => {
    const lived = lives();
    lived.say(monday('10:00'), change(2));
    lived.say(monday('09:30'), { name: 'note' }, { now: monday('10:05') });
    lived.say(monday('09:20'), { name: 'note' }, { now: monday('10:06') });
    expect(lived.entries.at(-1)).toMatchObject({ type: 'taken-as-it-stands', reason: 'long-ago' });
  });

  it('in the very instant of the change, but received before it, is from before it', () => {
    const lived = lives();
    lived.say(monday('10:00'), change(2));
    const command = { name: 'escalate' as const, commandId: 'x', by: 'ann' };
    const event = { type: 'commanded' as const, command, at: monday('10:00'), receivedSeq: 0, now: monday('10:01') };
    const { effects } = decide(lived.policy, lived.ticket, event);
    const types = effects.flatMap((effect) => (effect.type === 'record-entry' ? [effect.entry.type] : []));
    expect(types).toEqual(['escalated', 'taken-as-it-stands']);
  });

  it('in the very instant of the change counts in the order received', () => {
    const lived = lives();
    lived.say(monday('10:00'), { name: 'note' });
    lived.say(monday('10:00'), change(2));
    lived.say(monday('10:00'), { name: 'escalate' });
    expect(lived.told().slice(-3)).toEqual([
      'Mon 10:00 noted',
      'Mon 10:00 policy-changed',
      'Mon 10:00 escalated team-lead',
    ]);
    expect(lived.told(['taken-as-it-stands'])).toEqual([]);
  });
});

describe('calls for a rung', () => {
  const [ladder] = first.ladders;
  if (!ladder) throw new Error('webbee has a ladder');
  const paging = {
    ...{ roles: ['developer'], channels: ['phone' as const], template: 'page', order: 'all' as const },
    ...{ every: { n: 3_600_000, d: 1 }, rounds: 5 },
  };
  const rungs = ladder.rungs.map((rung) => (rung.id === 'team-lead' ? { ...rung, paging } : rung));
  const policy = { ...first, clocks: [], ladders: [{ ...ladder, rungs }] };

  /** How often people were called, two of the times before the change at 11:30. */
  function called(ladders: Policy['ladders'], instead?: Record<string, string>): number {
    const next = { ...policy, version: 2, ladders };
    const lived = new Story(policy, monday('09:00'), { calendars: office, others: [next] });
    lived.say(monday('10:00'), { name: 'escalate' });
    lived.until(monday('11:30'));
    lived.say(monday('11:30'), change(2, instead));
    expect(lived.refusals()).toEqual([]);
    return lived.until(tuesday('09:00')).told(['paged']).length;
  }

  it('go on where the rung is there', () => {
    expect(called([{ ...ladder, rungs }])).toBe(5);
  });

  it('stop where it is no more', () => {
    const without = rungs.filter(({ id }) => id !== 'team-lead');
    expect(called([{ ...ladder, rungs: without }], { 'team-lead': developer.rung })).toBe(2);
  });

  it('stop where its ladder is no more', () => {
    expect(called([{ ...ladder, id: 'renamed', rungs }])).toBe(2);
  });
});
