import { monday, Story, tuesday } from '../testing/story';
import { describeDue } from './describe-due';
import { allDues } from './next-due';
import { aClock, aPolicy, breach, elapsed, hours, teamLead, warning } from './testing/parts';

/** What comes by itself, in words, in order. */
function words({ policy, ticket }: Story): string[] {
  return allDues(policy, ticket).dues.map((due) => describeDue(policy, ticket, due));
}

it('says what happens and what would stop it', () => {
  const climbs = breach({ actions: [{ do: 'climb', ...teamLead }] });
  const response = aClock('Response', [elapsed(1)], { stopsOn: [{ event: 'responded' }] });
  const answer = aClock('Answer', [elapsed(2)], { stopsOn: [{ event: 'consulted', with: 'team-lead' }] });
  const moving = aClock('Moving', [elapsed(3)], { thresholds: [warning('at 2h', { amount: hours(2.5) }), climbs] });
  const story = new Story(aPolicy([response, answer, moving]), monday('09:00'));
  expect(words(story)).toEqual([
    'Response breaches unless responded or resolved',
    'Answer breaches unless consulted team-lead or resolved',
    'Moving warning unless resolved',
    'Moving is up: team-lead takes over unless resolved',
  ]);
});

it('says that a wait ends, and that it is to be looked at', () => {
  const cap = aClock('Cap', [elapsed(9)], {
    ...{ scope: 'pause', during: ['awaiting-parts'] },
    thresholds: [breach({ actions: [{ do: 'resume' }] })],
  });
  const story = new Story(aPolicy([cap]), monday('09:00'));
  story.say(monday('10:00'), { name: 'await', reason: 'awaiting-parts', reviewAt: monday('12:00') });
  expect(words(story)).toEqual([
    'the wait is to be looked at again unless resumed',
    'Cap is up: the wait ends unless resumed',
  ]);
});

it('says how often something has been told', () => {
  const repeat = { every: hours(2), until: 'resolved' as const };
  const story = new Story(
    aPolicy([aClock('Late', [elapsed(2)], { thresholds: [breach({ repeat })] })]),
    monday('09:00'),
  );
  expect(words(story.until(monday('14:00')))).toEqual(['Late breaches, told again (2) unless resolved']);
  story.say(monday('14:30'), { name: 'resolve' });
  expect(words(story)).toEqual(['closes unless reopened']);
  expect(story.until(tuesday('09:00')).ticket.status).toBe('resolved');
});
