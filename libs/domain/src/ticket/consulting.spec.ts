import { aLadder, aPolicy, aReason, aRole, aRung, aTick } from '../testing/parts';
import { monday, Story } from '../testing/story';

const gate = { anyEvidence: ['docs'], tried: 1, offeredAfter: 3 };
const desk = aPolicy({
  ladders: [
    aLadder([aRung('first'), aRung('second', { gate }), aRung('product'), aRung('dev')], { comesTo: 'second' }),
  ],
  evidence: [aTick('docs'), aTick('case')],
  roles: [
    ...[aRole('first', ['fay']), aRole('second', ['sam']), aRole('product', ['pia', 'pit'])],
    ...[aRole('dev', ['dee']), aRole('management', ['mo', 'pia'])],
  ],
  consultations: [
    {
      ...{ id: 'together', label: 'Collaborative', asks: ['management', 'dev'], evidence: ['case'] },
      reasons: [aReason('complex'), aReason('beyond')],
    },
  ],
});

const shown = { evidence: ['docs'] };
const second = () => new Story(desk, monday('09:00'));
const asked = () => {
  const story = second();
  story.say(monday('10:00'), { name: 'consult', rung: 'product', ...shown }, { by: 'sam' });
  return story;
};

describe('consult', () => {
  it('tells everybody of the rung, and the holder keeps the ticket', () => {
    const story = asked();
    expect(story.tellings('consulted')).toEqual(['pia email consulted', 'pit email consulted']);
    expect(story.ticket.holder).toEqual({ rung: 'second', people: ['sam'] });
    expect(story.ticket.evidence).toEqual(['docs']);
  });

  it('of the rung above needs what the gate wants followed; of a rung below it does not', () => {
    const story = second();
    story.say(monday('10:00'), { name: 'consult', rung: 'product' });
    expect(story.refusals()).toEqual(['missing: The docs followed (docs)']);
    story.say(monday('10:05'), { name: 'consult', rung: 'first' });
    expect(story.refusals()).toEqual([]);
  });

  it('tells those of a consultation together, each person once', () => {
    const story = second();
    const evidence = ['case'];
    story.say(monday('10:00'), { name: 'consult', consultation: 'together', reason: 'complex', evidence });
    expect(story.tellings('consulted')).toEqual(['mo email consulted', 'pia email consulted', 'dee email consulted']);
    expect(story.entries.at(-1)).toMatchObject({ consultation: 'together', reason: 'complex', evidence });
  });

  it('is refused with everything that is missing', () => {
    const story = second();
    story.say(monday('10:00'), { name: 'consult', consultation: 'together', reason: 'bored' });
    expect(story.refusals()).toEqual([
      'bored is not a reason here; there are: Because of complex (complex), Because of beyond (beyond)',
      'missing for Collaborative: The case followed (case)',
    ]);
    story.say(monday('10:01'), { name: 'consult' });
    expect(story.refusals()).toEqual([expect.stringContaining('say whom to consult; there are the rungs The first')]);
    story.say(monday('10:02'), { name: 'consult', rung: 'second' });
    expect(story.refusals()).toEqual(['the ticket is on The second (second) itself']);
    story.say(monday('10:03'), { name: 'consult', rung: 'first', consultation: 'together' });
    expect(story.refusals()).toEqual(['consult a rung or a consultation, not both']);
  });
});

describe('suggest', () => {
  it('is for those who were consulted last; the holder is told', () => {
    const story = asked();
    story.say(monday('10:10'), { name: 'suggest' }, { by: 'dee' });
    expect(story.refusals()).toEqual(['only The product (product) may suggest: they were consulted last']);
    story.say(monday('10:20'), { name: 'suggest' }, { by: 'pit' });
    expect(story.tellings('suggested')).toEqual(['sam email suggested']);
    expect(story.entries.at(-1)).toMatchObject({ suggestion: 1, rung: 'product' });
  });

  it('is refused while nobody has been consulted', () => {
    const story = second();
    story.say(monday('10:00'), { name: 'suggest' }, { by: 'pia' });
    expect(story.refusals()).toEqual(['nobody has been consulted, so nobody may suggest']);
  });
});

describe('ask and answer', () => {
  it('those consulted ask the holder, and hear the answer', () => {
    const story = asked();
    story.say(monday('10:10'), { name: 'ask' }, { by: 'pia' });
    story.say(monday('10:20'), { name: 'answer' }, { by: 'sam' });
    expect(story.tellings('asked')).toEqual(['sam email asked']);
    expect(story.tellings('answered')).toEqual(['pia email answered']);
  });

  it('the holder asks those consulted for more', () => {
    const story = asked();
    story.say(monday('10:10'), { name: 'ask' }, { by: 'sam' });
    expect(story.tellings('asked')).toEqual(['pia email asked', 'pit email asked']);
    expect(story.entries.at(-1)).toMatchObject({ type: 'asked', rung: 'product' });
  });

  it('whoever consulted is told of the answer, which names the rung that gave it', () => {
    const story = asked();
    story.say(monday('10:10'), { name: 'answer' }, { by: 'pia' });
    expect(story.tellings('answered')).toEqual(['sam email answered']);
    expect(story.entries.at(-1)).toMatchObject({ rung: 'product', person: 'sam' });
    expect(story.ticket.consultations).toEqual([
      { with: 'product', askedAt: monday('10:00'), by: 'sam', answeredAt: monday('10:10') },
    ]);
  });

  it('nobody answers their own question while somebody else waits', () => {
    const story = asked();
    story.say(monday('10:10'), { name: 'ask' }, { by: 'pia' });
    story.say(monday('10:20'), { name: 'answer' }, { by: 'pia' });
    expect(story.tellings('answered')).toEqual(['sam email answered']);
    story.say(monday('10:30'), { name: 'answer' }, { by: 'sam' });
    expect(story.tellings('answered')).toEqual(['sam email answered', 'pia email answered']);
  });

  it('an answer is refused when nothing is open, a question when nobody was consulted', () => {
    const story = second();
    story.say(monday('10:00'), { name: 'answer' });
    expect(story.refusals()).toEqual(['no question is open']);
    story.say(monday('10:01'), { name: 'ask' });
    expect(story.refusals()).toEqual(['nobody has been consulted: consult somebody first']);
  });
});

describe('tried', () => {
  const suggested = (count: number) => {
    const story = asked();
    for (let i = 0; i < count; i += 1) story.say(monday(`11:0${i}`), { name: 'suggest' }, { by: 'pia' });
    return story;
  };

  it('is refused for a suggestion that is not there or was tried already', () => {
    const story = suggested(1);
    story.say(monday('12:00'), { name: 'tried', suggestion: 2, outcome: 'failed' });
    expect(story.refusals()).toEqual(['there is no suggestion 2; there are 1']);
    story.say(monday('12:01'), { name: 'tried', suggestion: 1, outcome: 'failed' });
    story.say(monday('12:02'), { name: 'tried', suggestion: 1, outcome: 'worked' });
    expect(story.refusals()).toEqual(['suggestion 1 has been tried already: it failed']);
  });

  it('offers the ticket to the rung above after as many failures as the gate says, once', () => {
    const story = suggested(4);
    for (const suggestion of [1, 2])
      story.say(monday(`12:0${suggestion}`), { name: 'tried', suggestion, outcome: 'failed' });
    expect(story.told(['offered'])).toEqual([]);
    for (const suggestion of [3, 4])
      story.say(monday(`12:0${suggestion}`), { name: 'tried', suggestion, outcome: 'failed' });
    expect(story.told(['offered'])).toEqual(['Mon 12:03 offered product']);
    expect(story.tellings('offered')).toEqual(['pia email offered', 'pit email offered']);
    expect(story.ticket.holder.rung).toBe('second');
  });

  it('a suggestion that worked is not counted as failed', () => {
    const story = suggested(3);
    story.say(monday('12:00'), { name: 'tried', suggestion: 1, outcome: 'worked' });
    for (const suggestion of [2, 3])
      story.say(monday(`12:0${suggestion}`), { name: 'tried', suggestion, outcome: 'failed' });
    expect(story.told(['offered'])).toEqual([]);
  });
});

it('where the policy says who may give a command, everybody else is refused', () => {
  const may = { tried: [{ role: 'second' }, { who: 'consulted' as const }], note: [{ who: 'holder' as const }] };
  const story = new Story({ ...desk, may }, monday('09:00'));
  story.say(monday('10:00'), { name: 'tried', suggestion: 1, outcome: 'failed' }, { by: 'dee' });
  expect(story.refusals()).toEqual([
    'only The second team (second) or those who were consulted may give the command tried',
    'there is no suggestion 1; nothing was suggested',
  ]);
  story.say(monday('10:01'), { name: 'note' }, { by: 'dee' });
  expect(story.refusals()).toEqual(['only whoever holds the ticket may give the command note']);
  story.say(monday('10:02'), { name: 'note' }, { by: 'sam' });
  expect(story.refusals()).toEqual([]);
});
