import { aClock, aPolicy, elapsed, office, working } from '../clocks/testing/parts';
import { monday, Story } from '../testing/story';
import { priorityFrom } from './classification';

const level = (id: string) => ({ id, label: id, definition: id });
const matrix = {
  impacts: ['wide', 'narrow'].map(level),
  urgencies: ['now', 'soon'].map(level),
  cells: [
    { impact: 'wide', urgency: 'now', priority: 'critical' },
    { impact: 'wide', urgency: 'soon', priority: 'high' },
    { impact: 'narrow', urgency: 'now', priority: 'high' },
  ],
};
const policy = aPolicy([aClock('resolution', [elapsed(8, { regions: ['de'] }), working(8)])], {
  matrix,
  plans: [{ id: 'basic', label: 'Basic' }],
  regions: [
    { id: 'de', label: 'Germany' },
    { id: 'us', label: 'United States' },
  ],
  areas: [{ id: 'website', label: 'Website', role: 'developer' }],
  categories: [level('bug')],
  evidence: [{ id: 'docs', label: 'Documentation followed', kind: 'tick' }],
});

function triaged(...said: object[]): Story {
  const story = new Story(policy, monday('09:00'), { calendars: office });
  for (const each of said) story.say(monday('10:00'), { name: 'triage', ...each });
  return story;
}

it('the priority goes by impact and urgency, unless it is said', () => {
  expect(priorityFrom(policy, { impact: 'wide', urgency: 'now' })).toBe('critical');
  expect(priorityFrom(policy, { impact: 'wide', urgency: 'now', priority: 'low' })).toBe('low');
  expect(priorityFrom(policy, { impact: 'wide' })).toBeUndefined();
  expect(priorityFrom(policy, { urgency: 'soon' }, { impact: 'wide' })).toBe('high');
  expect(priorityFrom(policy, {}, { impact: 'wide', urgency: 'now' })).toBeUndefined();
});

it('one of impact and urgency is enough when the other is known', () => {
  const story = triaged({ impact: 'wide', urgency: 'soon' }, { urgency: 'now' });
  expect(story.ticket).toMatchObject({ priority: 'critical', impact: 'wide', urgency: 'now' });
});

it('what was said stands when only something else is said: a priority set by hand is not overruled by the matrix', () => {
  const story = triaged({ impact: 'wide', urgency: 'now' }, { priority: 'low' }, { category: 'bug' });
  expect(story.ticket).toMatchObject({ priority: 'low', category: 'bug' });
});

it('a change of the priority is said to be one, any other is a classification', () => {
  const story = triaged({ priority: 'high' }, { priority: 'high', area: 'website', category: 'bug' }, { region: 'us' });
  const changes = story.entries.filter(({ type }) => type === 'prioritised' || type === 'classified');
  expect(changes).toMatchObject([
    { type: 'prioritised', priority: 'high' },
    { type: 'classified', priority: 'high', area: 'website', category: 'bug' },
    { type: 'classified', priority: 'high', region: 'us' },
  ]);
  expect(changes.map((entry) => 'area' in entry)).toEqual([false, true, false]);
});

it('evidence is kept with what was given before', () => {
  expect(triaged({ evidence: ['docs'] }, { priority: 'high', evidence: ['docs'] }).ticket.evidence).toEqual(['docs']);
});

it('everything unknown is refused at once, each by itself, and nothing changes', () => {
  const story = triaged({
    priority: 'urgent',
    plan: 'gold',
    region: 'fr',
    area: 'garden',
    category: 'wish',
    evidence: ['x'],
  });
  expect(story.refusals()).toEqual([
    'policy webbee has no priority urgent; it has critical, high, medium, low',
    'policy webbee has no plan gold; it has basic',
    'policy webbee has no region fr; it has de, us',
    'policy webbee has no area garden; it has website',
    'policy webbee has no category wish; it has bug',
    expect.stringContaining('no evidence x'),
  ]);
  expect(story.ticket).toMatchObject({ priority: 'medium', plan: 'basic', region: 'de' });
});

it.each([
  [{ impact: 'wide' }, 'the urgency is missing: the priority goes by impact and urgency'],
  [{ urgency: 'now' }, 'the impact is missing: the priority goes by impact and urgency'],
  [{ impact: 'huge', urgency: 'now' }, 'policy webbee has no impact huge; it has wide, narrow'],
  [
    { impact: 'narrow', urgency: 'soon' },
    'the policy says no priority for impact narrow and urgency soon; say the priority',
  ],
  [{}, 'nothing is said of the ticket'],
])('%j is refused: %s', (said, reason) => {
  expect(triaged(said).refusals()).toEqual([reason]);
});
