import { aClock, aLadder, aPolicy, aRole, aRung } from '../testing/parts';
import { monday, Story, tuesday } from '../testing/story';
import { IN_WORDS } from './command';

const breach = { id: 'breach', kind: 'breach' as const, at: { share: { n: 1, d: 1 } }, actions: [] };
const tierClock = aClock('third-cap', [breach], {
  ...{ scope: 'tier', on: { ladder: 'support', rung: 'third' } },
  targets: [{ measure: { time: 'elapsed' }, amount: { n: 4 * 3_600_000, d: 1 } }],
});
const desk = aPolicy({
  ladders: [aLadder([aRung('second'), aRung('third')])],
  roles: [aRole('second', ['sam']), aRole('third', ['theo']), aRole('manager', ['paul']), aRole('senior', ['sue'])],
  clocks: [tierClock],
  project: {
    ...{ from: { ladder: 'support', rung: 'third' }, decidedBy: 'manager', consults: 'senior' },
    pauses: ['third-cap'],
  },
});

const request = { name: 'request-project' as const, kind: 'testing' as const };
const approve = { name: 'decide-project' as const, approved: true };

function onThird(): Story {
  const story = new Story(desk, monday('09:00'));
  story.say(monday('10:00'), { name: 'escalate' });
  return story;
}

function requested(): Story {
  const story = onThird();
  story.say(monday('11:00'), request, { by: 'theo' });
  return story;
}

it('is asked for from its rung only, once; whoever decides is told', () => {
  const second = new Story(desk, monday('09:00'));
  second.say(monday('09:30'), request);
  expect(second.refusals()).toEqual(['project or testing status is asked for from The third (third) only']);
  const story = requested();
  expect(story.tellings('project-requested')).toEqual(['paul email project-requested']);
  story.say(monday('11:05'), request);
  expect(story.refusals()).toEqual([
    'it has been asked for already and awaits the decision of The manager team (manager)',
  ]);
});

it('is decided by that role alone', () => {
  const story = requested();
  story.say(monday('11:10'), approve, { by: 'theo' });
  expect(story.refusals()).toEqual(['only The manager team (manager) may decide on a project']);
  const early = onThird();
  early.say(monday('11:10'), approve, { by: 'paul' });
  expect(early.refusals()).toEqual(['nobody has asked for project or testing status']);
});

it('approved, the ticket has that status, its clocks stand still, and go on when it returns', () => {
  const story = requested();
  story.say(monday('12:00'), approve, { by: 'paul' });
  expect(story.ticket.status).toBe('testing');
  expect(story.tellings('project-approved')).toEqual(['theo email project-approved']);
  story.say(tuesday('09:00'), { name: 'resume' });
  expect(story.ticket.status).toBe('in-progress');
  story.until(tuesday('18:00'));
  // Two hours before, two after.
  expect(story.told(['clock-breached'])).toEqual(['Tue 11:00 clock-breached third-cap']);
});

it('refused, it stays where it was, the reason is needed, and it may be asked for again', () => {
  const story = requested();
  story.say(monday('12:00'), { ...approve, approved: false }, { by: 'paul' });
  expect(story.refusals()).toEqual(['a refusal needs a reason']);
  story.say(monday('12:05'), { ...approve, approved: false, reason: IN_WORDS }, { by: 'paul' });
  expect(story.ticket.status).toBe('open');
  expect(story.entries.at(-1)).toMatchObject({
    type: 'project-refused',
    person: 'theo',
    kind: 'testing',
  });
  story.say(monday('12:10'), request);
  expect(story.refusals()).toEqual([]);
});

it('whoever decides may consult first; while that answer is awaited nothing is decided', () => {
  const story = requested();
  const consult = { name: 'consult' as const, consultation: 'senior' };
  story.say(monday('11:10'), consult, { by: 'theo' });
  expect(story.refusals()).toEqual(['only The manager team (manager) may consult The senior team']);
  story.say(monday('11:20'), consult, { by: 'paul' });
  expect(story.tellings('consulted')).toEqual(['sue email consulted']);
  story.say(monday('11:30'), approve, { by: 'paul' });
  expect(story.refusals()).toEqual(['the answer of The senior team (senior) is awaited']);
  story.say(monday('11:40'), { name: 'answer' }, { by: 'sue' });
  expect(story.tellings('answered')).toEqual(['paul email answered']);
  story.say(monday('11:50'), approve, { by: 'paul' });
  expect(story.refusals()).toEqual([]);
});

it('nobody is consulted about a project that was not asked for', () => {
  const story = onThird();
  story.say(monday('11:10'), { name: 'consult', consultation: 'senior' }, { by: 'paul' });
  expect(story.refusals()).toEqual(['The senior team is consulted about a project that was asked for; none was']);
});

it('is asked for no more once the ticket has left the rung', () => {
  const story = requested();
  story.say(monday('11:30'), { name: 'hand-back' });
  story.say(monday('11:40'), approve, { by: 'paul' });
  expect(story.refusals()).toEqual(['nobody has asked for project or testing status']);
});
