import type { Story } from '@stepladder/domain/src/testing/story';
import { at, packOf, policyText, storyOf } from './testing/packs';

const threeLine = packOf(policyText('three-line'));
const webbee = packOf(policyText('webbee'));

const moves = ['escalated', 'handed-back'] as const;
const fired = [...moves, 'rung-already-reached', 'clock-warned', 'clock-breached', 'breach-repeated'] as const;

/** Who was told at an instant, each with what of. */
function toldAt(story: Story, instant: number): string[] {
  return story.messages
    .filter((message) => message.at === instant)
    .flatMap(({ person, notices }) => notices.map(({ template }) => `${person} ${template}`))
    .sort();
}

function lastAnswer(story: Story) {
  return story.ticket.answers.at(-1);
}

describe('webbee, opened Monday 09:00', () => {
  const monday = '2026-03-02T09:00Z';

  it('left alone: team leader Monday 17:00, project manager Tuesday 09:00, assistant and director told Tuesday 21:00', () => {
    const story = storyOf(webbee, monday).until(at('2026-03-08T00:00Z'));
    expect(story.told([...fired])).toEqual([
      'Mon 17:00 escalated team-lead',
      'Tue 09:00 escalated project-manager',
      'Tue 21:00 escalated executive-assistant',
    ]);
    expect(toldAt(story, at('2026-03-02T17:00Z'))).toEqual(['dev-arjun escalated', 'tara-lead escalated']);
    expect(toldAt(story, at('2026-03-03T21:00Z'))).toEqual([
      'dan-director escalated',
      'eve-assistant escalated',
      'priya-manager escalated',
    ]);
    expect(story.ticket.holder.people).toEqual(['priya-manager']);
  });

  it('critical: warned at 36 h and 44 h, breach Wednesday 09:00, told every 12 h until resolved', () => {
    const story = storyOf(webbee, monday, { priority: 'critical' }).until(at('2026-03-05T09:30Z'));
    expect(story.told(['clock-warned', 'clock-breached', 'breach-repeated'])).toEqual([
      'Tue 21:00 clock-warned resolution',
      'Wed 05:00 clock-warned resolution',
      'Wed 09:00 clock-breached resolution',
      'Wed 21:00 breach-repeated resolution',
      'Thu 09:00 breach-repeated resolution',
    ]);
    expect(toldAt(story, at('2026-03-04T05:00Z'))).toEqual(['priya-manager warned']);
    expect(toldAt(story, at('2026-03-04T09:00Z'))).toEqual(['dan-director breached', 'eve-assistant breached']);
    story.say(at('2026-03-05T10:00Z'), { name: 'resolve' });
    expect(story.until(at('2026-03-15T00:00Z')).told(['breach-repeated'])).toHaveLength(2);
  });

  it('escalated by hand at 11:00: at 17:00 already reached and nobody told, project manager still Tuesday 09:00', () => {
    const story = storyOf(webbee, monday);
    story.say(at('2026-03-02T11:00Z'), { name: 'escalate' });
    story.until(at('2026-03-03T10:00Z'));
    expect(story.told([...fired])).toEqual([
      'Mon 11:00 escalated team-lead',
      'Mon 17:00 rung-already-reached team-lead',
      'Tue 09:00 escalated project-manager',
    ]);
    expect(toldAt(story, at('2026-03-02T17:00Z'))).toEqual([]);
  });

  it('resolved Tuesday 15:00: nothing later; re-opened Thursday 10:00: assistant Thursday 16:00', () => {
    const story = storyOf(webbee, monday);
    story.say(at('2026-03-03T15:00Z'), { name: 'resolve' });
    const told = story.messages.length;
    story.until(at('2026-03-05T09:59Z'));
    expect(story.messages).toHaveLength(told);
    story.say(at('2026-03-05T10:00Z'), { name: 'reopen' });
    story.until(at('2026-03-07T00:00Z'));
    expect(story.told([...fired]).at(-1)).toBe('Thu 16:00 escalated executive-assistant');
  });

  it('the director comes in by intervene with the blockers counted, and not by escalation', () => {
    const story = storyOf(webbee, monday).until(at('2026-03-03T21:00Z'));
    story.say(at('2026-03-03T22:00Z'), { name: 'escalate' });
    expect(lastAnswer(story)).toMatchObject({ outcome: 'refused' });
    story.say(at('2026-03-03T22:05Z'), { name: 'intervene', blockers: 2 });
    expect(story.told(['intervened', 'escalated']).slice(-2)).toEqual([
      'Tue 22:05 intervened',
      'Tue 22:05 escalated director',
    ]);
    expect(story.entries.find(({ type }) => type === 'intervened')?.count).toBe(2);
    expect(story.ticket.holder.people).toEqual(['priya-manager']);
  });

  it('nothing pauses it: no reason to wait is taken', () => {
    const story = storyOf(webbee, monday);
    story.say(at('2026-03-02T10:00Z'), { name: 'await', reason: 'awaiting-parts' });
    expect(lastAnswer(story)).toMatchObject({ outcome: 'refused', reasons: ['this policy has no reason to wait'] });
  });
});

describe('three-line, 1st line', () => {
  it('opened Friday 16:00: moved Monday 16:00', () => {
    const story = storyOf(threeLine, '2026-03-06T16:00Z').until(at('2026-03-10T00:00Z'));
    expect(story.told([...moves])).toEqual(['Mon 16:00 escalated second-line']);
    expect(story.ticket.holder.people).toEqual(['sam-secondline']);
  });

  it('opened Friday 16:00 before a bank-holiday Monday: moved Tuesday 16:00, in summer time', () => {
    const story = storyOf(threeLine, '2026-05-01T16:00+01:00').until(at('2026-05-05T20:00Z'));
    expect(story.told([...moves])).toEqual(['Tue 15:00 escalated second-line']);
    expect(story.entries.find(({ type }) => type === 'escalated')?.at).toBe(at('2026-05-05T16:00+01:00'));
  });

  it('opened Friday 16:00 before clocks go forward on Sunday: moved Monday 16:00 of the new time', () => {
    const story = storyOf(threeLine, '2026-03-27T16:00Z').until(at('2026-03-31T00:00Z'));
    expect(story.entries.find(({ type }) => type === 'escalated')?.at).toBe(at('2026-03-30T16:00+01:00'));
  });

  it.each([
    ['without', '2026-03-06', '2026-03-10', '2026-03-11', 'Z'],
    ['with', '2026-05-01', '2026-05-05', '2026-05-06', '+01:00'],
  ])('awaiting parts Friday 16:30 to Tuesday 10:00: moved Wednesday 09:30, %s the bank holiday', (_, ...days) => {
    const [friday, tuesday, wednesday, zone] = days;
    const story = storyOf(threeLine, `${friday}T16:00${zone}`);
    story.say(at(`${friday}T16:30${zone}`), { name: 'await', reason: 'awaiting-parts' });
    story.say(at(`${tuesday}T10:00${zone}`), { name: 'resume' });
    story.until(at(`${wednesday}T17:00${zone}`));
    const moved = story.entries.filter(({ type }) => type === 'escalated');
    expect(moved.map((entry) => entry.at)).toEqual([at(`${wednesday}T09:30${zone}`)]);
  });

  it.each(threeLine.policy.awaiting.map(({ id }) => id))('%s pauses every limit of every line', (reason) => {
    const story = storyOf(threeLine, '2026-03-02T09:00Z');
    story.say(at('2026-03-02T10:00Z'), { name: 'await', reason });
    story.until(at('2026-05-01T10:00Z'));
    expect(story.told([...fired])).toEqual([]);
    story.say(at('2026-05-01T10:00Z'), { name: 'escalate', reason: 'overflow' });
    story.until(at('2026-06-01T10:00Z'));
    expect(story.told([...fired])).toEqual(['Fri 10:00 escalated second-line']);
  });

  it('moved Monday 16:00, handed back 16:30: moved again Tuesday 12:30 by the 12 h cap, and then no hand-back', () => {
    const story = storyOf(threeLine, '2026-03-06T16:00Z');
    story.say(at('2026-03-09T16:30Z'), { name: 'hand-back' });
    expect(lastAnswer(story)).toMatchObject({ outcome: 'accepted' });
    story.until(at('2026-03-10T13:00Z'));
    expect(story.told([...moves])).toEqual([
      'Mon 16:00 escalated second-line',
      'Mon 16:30 handed-back first-line',
      'Tue 12:30 escalated second-line',
    ]);
    expect(toldAt(story, at('2026-03-10T12:30Z'))).toContain('hana-helpdesk breached');
    story.say(at('2026-03-10T13:00Z'), { name: 'hand-back' });
    expect(lastAnswer(story)).toMatchObject({
      outcome: 'refused',
      reasons: ['12 hours on 1st line is spent; the ticket may not return to 1st line'],
    });
    expect(story.ticket.holder.rung).toBe('second-line');
  });

  it('around the clock the 12 h cap comes before the working day', () => {
    const text = policyText('three-line').replace('mon-fri: [09:00-17:00]', 'every-day: [00:00-24:00]');
    const story = storyOf(packOf(text), '2026-03-06T16:00Z').until(at('2026-03-07T12:00Z'));
    expect(story.told([...fired])).toEqual([
      'Sat 04:00 clock-breached first-line-cap',
      'Sat 04:00 escalated second-line',
    ]);
    expect(story.ticket.clocks['first-line-day']?.outcome).toBeUndefined();
  });

  it('tells every user involved of the move to 2nd and to 3rd line', () => {
    const story = storyOf(threeLine, '2026-03-02T09:00Z', { requester: 'rob', participants: ['una', 'ursula'] });
    story.say(at('2026-03-02T10:00Z'), { name: 'escalate', reason: 'no-known-fix' });
    story.say(at('2026-03-02T11:00Z'), { name: 'escalate', reason: 'no-known-fix' });
    const users = ['rob escalated', 'una escalated', 'ursula escalated'];
    expect(toldAt(story, at('2026-03-02T10:00Z'))).toEqual(expect.arrayContaining(users));
    expect(toldAt(story, at('2026-03-02T11:00Z'))).toEqual(expect.arrayContaining(users));
  });

  it('takes nine reasons to leave 1st line and four to leave 2nd, and no other', () => {
    const [first, second] = threeLine.policy.ladders[0]!.rungs;
    expect([first?.reasons.length, second?.reasons.length]).toEqual([9, 4]);
    const story = storyOf(threeLine, '2026-03-02T09:00Z');
    story.say(at('2026-03-02T10:00Z'), { name: 'escalate', reason: 'project-status' });
    expect(lastAnswer(story)).toMatchObject({ outcome: 'refused' });
    story.say(at('2026-03-02T10:01Z'), { name: 'escalate' });
    expect(lastAnswer(story)).toMatchObject({ outcome: 'refused' });
    story.say(at('2026-03-02T10:02Z'), { name: 'escalate', reason: 'purchase-unclear' });
    expect(lastAnswer(story)).toMatchObject({ outcome: 'accepted' });
    story.say(at('2026-03-02T10:03Z'), { name: 'escalate', reason: 'overflow' });
    expect(lastAnswer(story)).toMatchObject({ outcome: 'refused' });
    story.say(at('2026-03-02T10:04Z'), { name: 'escalate', reason: 'project-status' });
    expect(lastAnswer(story)).toMatchObject({ outcome: 'accepted' });
  });
});

describe('three-line, 2nd line from Monday 16:00', () => {
  const from = '2026-03-02T16:00Z';
  const onSecond = () => {
    const story = storyOf(threeLine, from);
    story.say(at(from), { name: 'escalate', reason: 'investigation' });
    return story;
  };

  it('nobody consulted: told Wednesday 16:00 and each further working day, 3rd line Tuesday of next week 16:00', () => {
    const story = onSecond().until(at('2026-03-20T00:00Z'));
    expect(story.told([...fired])).toEqual([
      'Mon 16:00 escalated second-line',
      'Wed 16:00 clock-breached second-line-consultation',
      'Thu 16:00 breach-repeated second-line-consultation',
      'Fri 16:00 breach-repeated second-line-consultation',
      'Mon 16:00 breach-repeated second-line-consultation',
      'Tue 16:00 clock-breached second-line-cap',
      'Tue 16:00 escalated third-line',
    ]);
    expect(toldAt(story, at('2026-03-04T16:00Z'))).toEqual(['hana-helpdesk breached', 'sam-secondline breached']);
    expect(toldAt(story, at('2026-03-05T16:00Z'))).toEqual(['hana-helpdesk breached', 'sam-secondline breached']);
    expect(toldAt(story, at('2026-03-10T16:00Z'))).toContain('paul-projects breached');
    expect(story.ticket.holder.people).toEqual(['theo-thirdline']);
  });

  it('1st line consulted on Tuesday 16:00: the two days begin anew, the 48 hours do not', () => {
    const story = onSecond();
    story.say(at('2026-03-03T16:00Z'), { name: 'consult', rung: 'first-line' });
    story.until(at('2026-03-10T16:00Z'));
    expect(story.told(['clock-breached', 'escalated'])).toEqual([
      'Mon 16:00 escalated second-line',
      'Wed 16:00 clock-breached consultation-answer',
      'Thu 16:00 clock-breached second-line-consultation',
      'Tue 16:00 clock-breached second-line-cap',
      'Tue 16:00 escalated third-line',
    ]);
  });

  it('3rd line consulted on Tuesday 16:00: the 48 hours begin anew, the two days do not', () => {
    const story = onSecond();
    story.say(at('2026-03-03T16:00Z'), { name: 'consult', rung: 'third-line' });
    story.until(at('2026-03-12T00:00Z'));
    expect(story.told(['clock-breached', 'escalated'])).toEqual([
      'Mon 16:00 escalated second-line',
      'Wed 16:00 clock-breached second-line-consultation',
      'Wed 16:00 clock-breached consultation-answer',
      'Wed 16:00 clock-breached second-line-cap',
      'Wed 16:00 escalated third-line',
    ]);
  });

  it('consulted again and again, nobody is told and nothing moves', () => {
    const story = onSecond();
    for (const day of ['03', '04', '05', '06', '09', '10', '11', '12', '13']) {
      story.say(at(`2026-03-${day}T12:00Z`), { name: 'consult', rung: 'first-line' });
      story.say(at(`2026-03-${day}T12:01Z`), { name: 'consult', rung: 'third-line' });
    }
    story.until(at('2026-03-13T17:00Z'));
    expect(story.told([...fired])).toEqual(['Mon 16:00 escalated second-line']);
  });
});
