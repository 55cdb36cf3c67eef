import { aClock, aPolicy, elapsed, hours } from '../clocks/testing/parts';
import { monday, stamp, Story, tuesday } from '../testing/story';
import { webbee } from '../testing/webbee';

describe('a command that was received before something already carried out', () => {
  it('takes an automatic move back when nobody has acted since, and tells who was told to stand down', () => {
    const story = new Story(webbee, monday('09:00')).until(monday('17:00'));
    story.say(monday('16:59'), { name: 'resolve' }, { now: monday('17:10') });
    expect(story.ticket.status).toBe('resolved');
    expect(story.ticket.holder.rung).toBe('developer');
    expect(story.told().slice(-2)).toEqual(['Mon 16:59 resolved', 'Mon 16:59 move-taken-back']);
    const standDown = story.messages.filter(({ notices }) => notices.some(({ template }) => template === 'stand-down'));
    expect(standDown.map(({ person }) => person)).toEqual(['tara', 'dev']);
  });

  it('leaves the move when somebody has acted since, and says so', () => {
    const story = new Story(webbee, monday('09:00')).until(monday('17:00'));
    story.say(monday('17:05'), { name: 'acknowledge' });
    story.say(monday('16:59'), { name: 'resolve' }, { now: monday('17:10') });
    expect(story.ticket.status).toBe('resolved');
    expect(story.ticket.holder.rung).toBe('team-lead');
    expect(story.told()).toContain('Mon 16:59 move-kept');
  });

  it('a command received at the due instant itself wins over it', () => {
    const story = new Story(webbee, monday('09:00'));
    story.say(monday('17:00'), { name: 'resolve' });
    story.until(tuesday('17:00'));
    expect(story.told(['escalated'])).toEqual([]);
  });

  it('two commands that arrive in the wrong order count in the order received', () => {
    const story = new Story(webbee, monday('09:00'));
    story.say(monday('10:00'), { name: 'note' });
    story.say(monday('09:30'), { name: 'escalate' }, { now: monday('10:00:01') });
    expect(story.told(['escalated'])).toEqual(['Mon 09:30 escalated team-lead']);
    story.until(monday('17:00'));
    expect(story.told(['rung-already-reached'])).toEqual(['Mon 17:00 rung-already-reached team-lead']);
  });

  it('the same command again gets the first answer and changes nothing', () => {
    const story = new Story(webbee, monday('09:00'));
    const first = story.say(monday('10:00'), { name: 'escalate' }, { commandId: 'x' });
    const again = story.say(monday('11:00'), { name: 'escalate' }, { commandId: 'x' });
    expect(again.ticket).toBe(first.ticket);
    expect(again.effects).toEqual([
      { type: 'record-answer', answer: { commandId: 'x', outcome: 'accepted' }, at: monday('11:00') },
    ]);
    expect(stamp(story.ticket.positions.support?.since ?? 0)).toBe('Mon 10:00');
  });

  it('taken as the ticket stands, it leaves no stretch that ends before it begins', () => {
    const clock = aClock('silence', [elapsed(8)], { restartsOn: [{ event: 'acknowledged' }] });
    const climb = { id: '2h', kind: 'rung' as const, at: { amount: hours(2) } };
    const moves = aClock('moves', [elapsed(9)], {
      thresholds: [{ ...climb, actions: [{ do: 'climb', ladder: 'support', rung: 'team-lead' }] }],
    });
    const story = new Story(aPolicy([clock, moves]), monday('09:00')).until(monday('11:00'));
    story.say(monday('12:00'), { name: 'acknowledge' });
    story.say(monday('10:30'), { name: 'await', reason: 'awaiting-parts' }, { now: monday('12:10') });
    expect(story.told(['move-kept', 'taken-as-it-stands'])).toHaveLength(1);
    expect(story.ticket.clocks['silence']).toEqual({ cycle: 2, spans: [], fired: {} });
  });

  it('after weeks of repeated breaches the memory stays small and a late resolve is still put right', () => {
    const story = new Story(webbee, monday('09:00'), { priority: 'critical' }).until(monday('09:00', 8));
    expect(JSON.stringify(story.ticket.past).length).toBeLessThan(24_000);
    const said = story.told(['breach-repeated']).length;
    story.say(monday('08:00', 8), { name: 'resolve' }, { now: monday('09:30', 8) });
    expect(story.told(['firing-withdrawn'])).toHaveLength(1);
    expect(said).toBeGreaterThan(100);
  });
});
