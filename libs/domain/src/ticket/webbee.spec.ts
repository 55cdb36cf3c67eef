import { friday, monday, stamp, Story, thursday, tuesday, wednesday } from '../testing/story';
import { webbee } from '../testing/webbee';

const climbs = ['escalated', 'rung-already-reached', 'clock-breached', 'breach-repeated', 'clock-warned'] as const;

describe('Webbee: one ladder on one elapsed clock', () => {
  it('left alone: team lead after 8 h, project manager after 24 h, executive assistant after 36 h', () => {
    const story = new Story(webbee, monday('09:00')).until(friday('09:00'));
    expect(story.told([...climbs])).toEqual([
      'Mon 17:00 escalated team-lead',
      'Tue 09:00 escalated project-manager',
      'Tue 21:00 escalated executive-assistant',
    ]);
    expect(story.ticket.holder).toEqual({ rung: 'project-manager', people: ['priya'] });
  });

  it('tells the director when the executive assistant is involved, each person once', () => {
    const story = new Story(webbee, monday('09:00')).until(wednesday('09:00'));
    const people = story.messages.filter(({ at }) => stamp(at) === 'Tue 21:00').map(({ person }) => person);
    expect(people).toEqual(['eve', 'dan', 'priya']);
  });

  it('critical: warned at 36 h and 44 h, breached at 48 h, told again every 12 h until resolved', () => {
    const story = new Story(webbee, monday('09:00'), { priority: 'critical' }).until(thursday('10:00'));
    expect(story.told(['clock-warned', 'clock-breached', 'breach-repeated'])).toEqual([
      'Tue 21:00 clock-warned resolution',
      'Wed 05:00 clock-warned resolution',
      'Wed 09:00 clock-breached resolution',
      'Wed 21:00 breach-repeated resolution',
      'Thu 09:00 breach-repeated resolution',
    ]);
    story.say(thursday('10:00'), { name: 'resolve' });
    const before = story.messages.length;
    story.until(friday('23:00'));
    expect(story.messages.length).toBe(before);
  });

  it('escalated by hand at 11:00: at 17:00 already reached and nobody told, project manager still Tuesday 09:00', () => {
    const story = new Story(webbee, monday('09:00'));
    story.say(monday('11:00'), { name: 'escalate' });
    story.until(tuesday('10:00'));
    expect(story.told([...climbs])).toEqual([
      'Mon 11:00 escalated team-lead',
      'Mon 17:00 rung-already-reached team-lead',
      'Tue 09:00 escalated project-manager',
    ]);
    expect(story.messages.map(({ at }) => stamp(at))).not.toContain('Mon 17:00');
  });

  it('resolved Tuesday 15:00 stays quiet; re-opened Thursday 10:00 the executive assistant comes at 16:00', () => {
    const story = new Story(webbee, monday('09:00'));
    story.say(tuesday('15:00'), { name: 'resolve' });
    story.say(thursday('10:00'), { name: 'reopen' });
    story.until(friday('09:00'));
    expect(story.told([...climbs]).at(-1)).toBe('Thu 16:00 escalated executive-assistant');
  });

  it('closes by itself fourteen days after it was resolved and takes no more than notes then', () => {
    const story = new Story(webbee, monday('09:00'));
    story.say(monday('10:00'), { name: 'resolve' });
    story.until(monday('10:00', 2));
    expect(story.told(['closed'])).toEqual(['Mon 10:00 closed']);
    expect(story.say(monday('11:00', 2), { name: 'reopen' }).effects).toContainEqual(
      expect.objectContaining({
        type: 'record-answer',
        answer: expect.objectContaining({ outcome: 'refused' }) as unknown,
      }),
    );
    expect(story.say(monday('12:00', 2), { name: 'note' }).ticket.status).toBe('closed');
  });

  it('says how late each missed rung came, climbs them in order, and sends one person one message', () => {
    const story = new Story(webbee, monday('09:00')).until(wednesday('00:00'), { late: true });
    const late = story.entries.filter(({ type }) => type === 'escalated');
    expect(late.map(({ at, lateByMs }) => [stamp(at), (lateByMs ?? 0) / 3_600_000])).toEqual([
      ['Mon 17:00', 31],
      ['Tue 09:00', 15],
      ['Tue 21:00', 3],
    ]);
    expect(story.messages.filter(({ person }) => person === 'priya')).toHaveLength(1);
    expect(story.messages.find(({ person }) => person === 'priya')?.notices).toHaveLength(2);
  });
});
