import { aClock, aLadder, aPolicy, aReason, aRole, aRung, aTick } from '../testing/parts';
import { monday, Story } from '../testing/story';
import { IN_WORDS } from '../ticket/command';

const gate = { anyEvidence: ['docs', 'videos'], tried: 1, offeredAfter: 3 };
const reasons = [
  aReason('harder'),
  aReason('asked-for', { namesPerson: true, bypassesGate: true, needs: ['reference'], leadsTo: ['product', 'dev'] }),
  aReason('new-site', { bypassesGate: true, leadsTo: ['product'], shows: 'The procedure is in the wiki' }),
];
const rungs = [aRung('first'), aRung('second', { gate, reasons }), aRung('product', { gate, reasons }), aRung('dev')];
const restaurant = aPolicy({
  ladders: [aLadder(rungs, { comesTo: 'second' })],
  evidence: [aTick('docs'), aTick('videos'), aTick('reference')],
  roles: [aRole('first', ['fay']), aRole('second', ['sam']), aRole('product', ['pia', 'pit']), aRole('dev', ['dee'])],
});

const second = () => new Story(restaurant, monday('09:00'));

describe('a gate', () => {
  it('refuses with everything that is missing, in words, and changes nothing', () => {
    const story = second();
    const before = story.ticket;
    story.say(monday('10:00'), { name: 'escalate', evidence: ['hearsay'] });
    expect(story.refusals()).toEqual([
      'a reason is missing; there are: Because of harder (harder), Because of asked-for (asked-for), Because of new-site (new-site)',
      expect.stringContaining('the policy knows no evidence hearsay'),
      'missing: The docs followed (docs) or The videos followed (videos)',
      'missing: one suggestion of The product (product) tried, with an outcome; so far none was',
    ]);
    expect(story.told(['refused'])).toEqual(['Mon 10:00 refused']);
    const { positions, holder, evidence } = story.ticket;
    expect({ positions, holder, evidence }).toEqual({
      positions: before.positions,
      holder: before.holder,
      evidence: undefined,
    });
  });

  it('opens for evidence handed in before or with the command, and a suggestion tried', () => {
    const story = second();
    story.say(monday('09:30'), { name: 'consult', rung: 'product', evidence: ['docs'] });
    story.say(monday('09:40'), { name: 'suggest' }, { by: 'pia' });
    story.say(monday('09:50'), { name: 'escalate', reason: 'harder' });
    expect(story.refusals()).toEqual([expect.stringContaining('tried, with an outcome')]);
    story.say(monday('10:00'), { name: 'tried', suggestion: 1, outcome: 'failed' });
    story.say(monday('10:10'), { name: 'escalate', reason: 'harder' });
    expect(story.ticket.holder).toEqual({ rung: 'product', people: ['pia', 'pit'] });
  });

  it('lets clocks pass', () => {
    const climb = { do: 'climb' as const, ladder: 'support', rung: 'product' };
    const clock = aClock('age', [{ id: '1h', kind: 'rung', at: { amount: { n: 3_600_000, d: 1 } }, actions: [climb] }]);
    const story = new Story({ ...restaurant, clocks: [clock] }, monday('09:00')).until(monday('10:00'));
    expect(story.told(['escalated'])).toEqual(['Mon 10:00 escalated product']);
  });
});

describe('a bypass', () => {
  it('is refused with what its reason needs', () => {
    const story = second();
    story.say(monday('10:00'), { name: 'escalate', reason: 'asked-for' });
    expect(story.refusals()).toEqual([
      'missing for Because of asked-for: the person asked for',
      'missing for Because of asked-for: The reference followed (reference)',
    ]);
    story.say(monday('10:05'), { name: 'escalate', reason: 'asked-for', person: 'fay', evidence: ['reference'] });
    expect(story.refusals()).toEqual(['fay does not belong to The product (product)']);
  });

  it('needs its evidence with the command: what was shown for something else does not count', () => {
    const story = second();
    story.say(monday('09:30'), { name: 'consult', rung: 'product', evidence: ['docs', 'reference'] });
    story.say(monday('10:00'), { name: 'escalate', reason: 'asked-for', person: 'pit' });
    expect(story.refusals()).toEqual(['missing for Because of asked-for: The reference followed (reference)']);
  });

  it('reaches the person it names, who holds the ticket and is told', () => {
    const story = second();
    story.say(monday('10:00'), { name: 'escalate', reason: 'asked-for', person: 'pit', evidence: ['reference'] });
    expect(story.ticket.holder).toEqual({ rung: 'product', people: ['pit'] });
    expect(story.tellings('escalated')).toEqual(['pit email escalated', 'sam email escalated']);
    expect(story.entries.at(-1)).toMatchObject({ person: 'pit', evidence: ['reference'], reason: 'asked-for' });
  });

  it('leads past a rung to where the named person works, when the reason leads there', () => {
    const story = second();
    story.say(monday('10:00'), { name: 'escalate', reason: 'asked-for', person: 'dee', evidence: ['reference'] });
    expect(story.ticket.holder).toEqual({ rung: 'dev', people: ['dee'] });
  });

  it("shows the policy's words to whoever gets the ticket", () => {
    const story = second();
    story.say(monday('10:00'), { name: 'escalate', reason: 'new-site' });
    const shown = story.messages.flatMap(({ person, notices }) => notices.map(({ shows }) => [person, shows]));
    expect(shown.slice(-3)).toEqual([
      ['pia', 'The procedure is in the wiki'],
      ['pit', 'The procedure is in the wiki'],
      ['sam', undefined],
    ]);
  });

  it('leads only where its reason leads', () => {
    const story = second();
    story.say(monday('10:00'), { name: 'escalate', reason: 'new-site', to: 'dev' });
    expect(story.refusals()).toEqual([
      'rungs may not be skipped; the next is The product (product)',
      'Because of new-site leads to The product (product), not to The dev (dev)',
    ]);
  });
});

describe('skipping', () => {
  const plain = [aRung('first'), aRung('second'), aRung('third')];

  it('is refused unless the ladder allows it', () => {
    const story = new Story(aPolicy({ ladders: [aLadder(plain)] }), monday('09:00'));
    story.say(monday('10:00'), { name: 'escalate', to: 'third', reason: IN_WORDS });
    expect(story.refusals()).toEqual(['rungs may not be skipped; the next is The second (second)']);
  });

  it('needs a reason where it is allowed', () => {
    const story = new Story(aPolicy({ ladders: [aLadder(plain, { skip: true })] }), monday('09:00'));
    story.say(monday('10:00'), { name: 'escalate', to: 'third' });
    expect(story.refusals()).toEqual(['going past The second (second) needs a reason']);
    story.say(monday('10:05'), { name: 'escalate', to: 'third', reason: IN_WORDS });
    expect(story.ticket.holder.rung).toBe('third');
  });
});

describe('an area', () => {
  const areas = [{ id: 'website', label: 'Website', role: 'second' }];
  const byArea = aPolicy({ ladders: [aLadder([aRung('first'), aRung('second', { heldBy: 'area' })])], areas });

  it('is asked for by a rung that is held by area', () => {
    const story = new Story(byArea, monday('09:00'));
    story.say(monday('10:00'), { name: 'escalate' });
    expect(story.refusals()).toEqual(['the area is missing; there are: Website (website)']);
    story.say(monday('10:05'), { name: 'escalate', area: 'garden' });
    expect(story.refusals()).toEqual(['there is no area garden; there are Website (website)']);
  });

  it("is the ticket's from then on", () => {
    const story = new Story(byArea, monday('09:00'));
    story.say(monday('10:00'), { name: 'escalate', area: 'website' });
    expect(story.ticket.area).toBe('website');
  });
});

describe('the top', () => {
  it.each(['end', 'tell-again'] as const)('%s', (atTop) => {
    const ladders = [aLadder([aRung('first'), aRung('second')], { atTop })];
    const story = new Story(aPolicy({ ladders }), monday('09:00'));
    story.say(monday('10:00'), { name: 'escalate' });
    story.say(monday('11:00'), { name: 'escalate' });
    expect(story.refusals()).toEqual(atTop === 'end' ? ['the ticket is at the top of Support'] : []);
    const told = story.tellings('escalated').filter((each) => each.startsWith('second-person'));
    expect(told).toHaveLength(atTop === 'end' ? 1 : 2);
    expect(story.ticket.positions.support?.visit).toBe(2);
  });
});

it('a ladder of complaints is not climbed by escalating', () => {
  const complaint = aLadder([aRung('manager')], {
    id: 'complaint',
    label: 'Complaints',
    kind: 'hierarchic',
    climbedBy: 'complain',
  });
  const story = new Story(aPolicy({ ladders: [aLadder([aRung('first')]), complaint] }), monday('09:00'));
  story.say(monday('10:00'), { name: 'escalate', ladder: 'complaint' });
  expect(story.refusals()).toEqual(['Complaints (complaint) is climbed by complaints alone']);
});
