import { monday, Story, tuesday, wednesday } from '../testing/story';
import { aClock, aPolicy, breach, developer, elapsed, teamLead, warning } from './testing/parts';

const fired = ['clock-warned', 'clock-breached', 'breach-repeated', 'clock-met', 'clock-started'] as const;
const told = (story: Story) => story.told([...fired]);

describe('a response clock', () => {
  const response = aClock('response', [elapsed(4)], { stopsOn: [{ event: 'responded' }] });
  const resolution = aClock('resolution', [elapsed(8)]);
  const policy = aPolicy([response, resolution]);

  it('is met by the first response, and a second response is accepted and changes nothing', () => {
    const story = new Story(policy, monday('09:00'));
    story.say(monday('10:00'), { name: 'respond' });
    story.say(monday('11:00'), { name: 'respond' });
    story.until(tuesday('09:00'));
    expect(told(story)).toEqual(['Mon 10:00 clock-met response', 'Mon 17:00 clock-breached resolution']);
    expect(story.told(['responded'])).toHaveLength(2);
    expect(story.ticket.clocks['response']).toEqual({
      ...{ cycle: 1, fired: {}, outcome: 'met' },
      spans: [[monday('09:00'), monday('10:00')]],
      stoppedAt: monday('10:00'),
    });
  });

  it('is not met by mails that go out by themselves, by a note or by an acknowledgement', () => {
    const story = new Story(policy, monday('09:00'));
    expect(story.messages).not.toEqual([]);
    story.say(monday('10:00'), { name: 'note' });
    story.say(monday('10:00'), { name: 'acknowledge' });
    story.until(monday('16:00'));
    expect(told(story)).toEqual(['Mon 13:00 clock-breached response']);
  });

  it('a response at the very instant it is due meets it', () => {
    const story = new Story(policy, monday('09:00'));
    story.say(monday('13:00'), { name: 'respond' });
    expect(told(story)).toEqual(['Mon 13:00 clock-met response']);
  });

  it('a response after the breach stops it, and it stays breached', () => {
    const story = new Story(policy, monday('09:00'));
    story.say(monday('14:00'), { name: 'respond' });
    story.until(monday('16:00'));
    expect(told(story)).toEqual(['Mon 13:00 clock-breached response']);
    expect(story.ticket.clocks['response']).toMatchObject({ outcome: 'breached', stoppedAt: monday('14:00') });
  });

  it('a resolution meets it as well, and a re-opening takes that back; what a response met stays met', () => {
    const resolved = new Story(policy, monday('09:00'));
    resolved.say(monday('10:00'), { name: 'resolve' });
    resolved.say(monday('11:00'), { name: 'reopen' });
    expect(resolved.told(['clock-met', 'clock-met-withdrawn'])).toEqual([
      'Mon 10:00 clock-met response',
      'Mon 10:00 clock-met resolution',
      'Mon 11:00 clock-met-withdrawn response',
      'Mon 11:00 clock-met-withdrawn resolution',
    ]);
    const answered = new Story(policy, monday('09:00'));
    answered.say(monday('09:30'), { name: 'respond' });
    answered.say(monday('10:00'), { name: 'resolve' });
    answered.say(monday('11:00'), { name: 'reopen' });
    expect(answered.told(['clock-met-withdrawn'])).toEqual(['Mon 11:00 clock-met-withdrawn resolution']);
    expect(answered.ticket.clocks['response']?.outcome).toBe('met');
  });
});

describe('a clock that something starts', () => {
  const answering = aClock('answering', [elapsed(2)], {
    startsOn: [{ event: 'consulted', with: 'team-lead' }],
    stopsOn: [{ event: 'resumed' }],
  });
  const policy = aPolicy([answering]);

  it('does not run before, and is in a new cycle with an empty ledger after each start', () => {
    const story = new Story(policy, monday('09:00')).until(monday('20:00'));
    expect(story.ticket.clocks).toEqual({});
    story.say(monday('21:00'), { name: 'consult', rung: 'team-lead' });
    story.say(monday('22:00'), { name: 'consult', rung: 'team-lead' });
    story.until(tuesday('09:00'));
    story.say(tuesday('10:00'), { name: 'consult', rung: 'team-lead' });
    story.until(wednesday('09:00'));
    expect(story.entries.filter(({ clock }) => clock).map(({ type, cycle }) => [type, cycle])).toEqual([
      ['clock-started', 1],
      ['clock-started', 2],
      ['clock-breached', 2],
      ['clock-started', 3],
      ['clock-breached', 3],
    ]);
    expect(told(story).filter((line) => line.includes('breached'))).toEqual([
      'Tue 00:00 clock-breached answering',
      'Tue 12:00 clock-breached answering',
    ]);
  });

  it('is started by what its trigger names only', () => {
    const story = new Story(policy, monday('09:00'));
    story.say(monday('10:00'), { name: 'consult', rung: 'project-manager' });
    expect(story.ticket.clocks).toEqual({});
  });

  it('is met when it is stopped in time, and may be started again', () => {
    const story = new Story(policy, monday('09:00'));
    story.say(monday('10:00'), { name: 'consult', rung: 'team-lead' });
    story.say(monday('10:30'), { name: 'await', reason: 'awaiting-parts' });
    story.say(monday('12:30'), { name: 'resume' });
    story.say(monday('13:00'), { name: 'consult', rung: 'team-lead' });
    story.until(monday('16:00'));
    expect(told(story)).toEqual([
      'Mon 10:00 clock-started answering',
      'Mon 12:30 clock-met answering',
      'Mon 13:00 clock-started answering',
      'Mon 15:00 clock-breached answering',
    ]);
  });

  it('counts a stay only where it is asked to: on return to its rung nothing runs until it is started again', () => {
    const stay = { ...answering, on: developer, scope: 'visit' as const, stopsOn: [{ event: 'answered' as const }] };
    const asked = (answered: boolean) => {
      const story = new Story(aPolicy([stay]), monday('09:00'));
      story.say(monday('10:00'), { name: 'consult', rung: 'team-lead' });
      if (answered) story.say(monday('10:30'), { name: 'answer' }, { by: 'tara' });
      story.say(monday('11:00'), { name: 'escalate' });
      story.say(monday('11:30'), { name: 'hand-back' });
      return story.until(monday('20:00'));
    };
    expect(told(asked(true))).toEqual(['Mon 10:00 clock-started answering', 'Mon 10:30 clock-met answering']);
    const open = asked(false);
    expect(told(open)).toEqual(['Mon 10:00 clock-started answering']);
    open.say(monday('20:00'), { name: 'consult', rung: 'team-lead' });
    expect(told(open.until(monday('23:00'))).slice(1)).toEqual([
      'Mon 20:00 clock-started answering',
      'Mon 22:00 clock-breached answering',
    ]);
  });

  it('runs from the opening where that starts it, and anew from what else does', () => {
    const anew = aClock('anew', [elapsed(2)], { startsOn: [{ event: 'opened' }, { event: 'escalated' }] });
    const story = new Story(aPolicy([anew]), monday('09:00'));
    story.say(monday('10:00'), { name: 'escalate' });
    story.until(monday('18:00'));
    expect(told(story)).toEqual([
      'Mon 09:00 clock-started anew',
      'Mon 10:00 clock-started anew',
      'Mon 12:00 clock-breached anew',
    ]);
  });

  it('is started by what clocks do, too', () => {
    const climbing = breach({ actions: [{ do: 'climb', ...teamLead }] });
    const age = aClock('age', [elapsed(3)], { thresholds: [climbing] });
    const after = aClock('after', [elapsed(1)], { startsOn: [{ event: 'escalated', with: 'team-lead' }] });
    const story = new Story(aPolicy([age, after]), monday('09:00')).until(monday('18:00'));
    expect(told(story)).toEqual([
      'Mon 12:00 clock-breached age',
      'Mon 12:00 clock-started after',
      'Mon 13:00 clock-breached after',
    ]);
  });
});

describe('a clock that something restarts', () => {
  const silence = aClock('silence', [elapsed(4)], {
    on: developer,
    scope: 'tier',
    restartsOn: [{ event: 'noted' }, { event: 'acknowledged' }],
    thresholds: [warning('75%', { share: { n: 3, d: 4 } }), breach()],
  });

  it('has an empty ledger and every threshold armed again', () => {
    const story = new Story(aPolicy([silence]), monday('09:00')).until(monday('12:30'));
    story.say(monday('12:30'), { name: 'note' });
    story.until(monday('23:00'));
    expect(told(story)).toEqual([
      'Mon 12:00 clock-warned silence',
      'Mon 15:30 clock-warned silence',
      'Mon 16:30 clock-breached silence',
    ]);
    expect(story.told(['clock-restarted'])).toEqual(['Mon 12:30 clock-restarted silence']);
  });

  it('goes on counting when it is restarted after it had been stopped', () => {
    const stopped = { ...silence, stopsOn: [{ event: 'responded' as const }] };
    const story = new Story(aPolicy([stopped]), monday('09:00'));
    story.say(monday('10:00'), { name: 'respond' });
    story.say(monday('11:00'), { name: 'note' });
    story.until(monday('18:00'));
    expect(told(story).at(-1)).toBe('Mon 15:00 clock-breached silence');
  });

  it('of one rung, is left alone while the ticket is elsewhere', () => {
    const story = new Story(aPolicy([silence]), monday('09:00'));
    story.say(monday('10:00'), { name: 'escalate' });
    story.say(monday('11:00'), { name: 'note' });
    expect(story.told(['clock-restarted'])).toEqual([]);
  });
});
