import { aLadder, aPolicy, aRole, aRung } from '../testing/parts';
import { monday, Story, tuesday } from '../testing/story';

const first = aRole('first', ['fay', 'finn']);
const web = aRole('web', ['wim']);
const away = [{ person: 'wim', from: monday('00:00'), to: tuesday('00:00') }];
const areas = [{ id: 'website', label: 'Website', role: 'web', fallback: 'first' }];
const area = 'website';

function lines() {
  const rungs = [
    aRung('first'),
    aRung('second', { role: 'first', heldBy: 'area' }),
    aRung('third', { heldBy: 'named', role: 'first' }),
  ];
  return aPolicy({ ladders: [aLadder(rungs)], roles: [first, web], areas });
}

it('a ticket comes to the rung that its ladder names', () => {
  const policy = {
    ...lines(),
    ladders: [aLadder([aRung('third', { role: 'first' }), aRung('first')], { comesTo: 'first' })],
  };
  const story = new Story(policy, monday('09:00'));
  expect(story.ticket.holder.rung).toBe('first');
  expect(story.told(['opened'])).toEqual(['Mon 09:00 opened first']);
});

it("a rung held by area is held by the area's team", () => {
  const story = new Story(lines(), monday('09:00'));
  story.say(monday('10:00'), { name: 'escalate', area });
  expect(story.ticket.holder).toEqual({ rung: 'second', people: ['wim'] });
});

it('where nobody of the team is there the fallback holds it at once, and the timeline says who is away', () => {
  const story = new Story({ ...lines(), away }, monday('09:00'));
  story.say(monday('10:00'), { name: 'escalate', area });
  expect(story.ticket.holder.people).toEqual(['fay', 'finn']);
  const nobody = story.entries.find(({ type }) => type === 'nobody-on');
  expect(nobody).toMatchObject({ at: monday('10:00'), rung: 'second', area, role: 'web', away: ['wim'] });
  expect(story.tellings('escalated')).toEqual(['fay email escalated', 'finn email escalated']);
});

it('a rung held by name is held by the person named, else by whoever plays it', () => {
  const named = new Story(lines(), monday('09:00'));
  named.say(monday('10:00'), { name: 'escalate', area });
  named.say(monday('11:00'), { name: 'escalate', person: 'expert' });
  expect(named.ticket.holder).toEqual({ rung: 'third', people: ['expert'] });
  expect(named.tellings('escalated')).toContain('expert email escalated');
  const open = new Story(lines(), monday('09:00'));
  open.say(monday('10:00'), { name: 'escalate', area });
  open.say(monday('11:00'), { name: 'escalate' });
  expect(open.ticket.holder.people).toEqual(['fay', 'finn']);
});

it('a person who is named but away is not waited on, and hears of it all the same', () => {
  const story = new Story({ ...lines(), away }, monday('09:00'));
  story.say(monday('10:00'), { name: 'escalate', area });
  story.say(monday('11:00'), { name: 'escalate', person: 'wim' });
  expect(story.ticket.holder.people).toEqual(['fay', 'finn']);
  expect(story.told(['nobody-on']).at(-1)).toBe('Mon 11:00 nobody-on third');
  expect(story.tellings('escalated')).toContain('wim email escalated');
});

it('telling a role of which nobody is there tells its fallback, and the timeline says so', () => {
  const tells = [{ to: [{ role: 'web' }, { role: 'manager' }], template: 'opened', channels: ['email' as const] }];
  const roles = [first, aRole('web', ['wim'], { fallback: 'first' }), aRole('manager', ['mo'])];
  const policy = { ...lines(), roles, away, notifications: [{ on: 'opened' as const, fits: {}, tells }] };
  const story = new Story(policy, monday('09:00'));
  expect(story.tellings('opened')).toEqual(['fay email opened', 'finn email opened', 'mo email opened']);
  expect(story.entries.filter(({ type }) => type === 'nobody-on')).toMatchObject([{ role: 'web', away: ['wim'] }]);
});

it('the team is everybody who plays the rung of the holder', () => {
  const tells = [{ to: [{ who: 'team' as const }], template: 'assigned', channels: ['email' as const] }];
  const policy = { ...lines(), notifications: [{ on: 'assigned' as const, fits: {}, tells }] };
  const story = new Story(policy, monday('09:00'));
  story.say(monday('10:00'), { name: 'assign', person: 'fay' });
  expect(story.tellings('assigned')).toEqual(['fay email assigned', 'finn email assigned']);
});

it('on a rung held by name the team is whoever was named; the others of its role hear nothing and may nothing', () => {
  const tells = [{ to: [{ who: 'team' as const }], template: 'noted', channels: ['email' as const] }];
  const told = { ...lines(), notifications: [{ on: 'noted' as const, fits: {}, tells }] };
  const policy = { ...told, may: { 'start-work': [{ who: 'team' as const }] } };
  const story = new Story(policy, monday('09:00'));
  story.say(monday('10:00'), { name: 'escalate', area });
  story.say(monday('11:00'), { name: 'escalate', person: 'finn' });
  story.say(monday('12:00'), { name: 'note' });
  expect(story.tellings('noted')).toEqual(['finn email noted']);
  story.say(monday('13:00'), { name: 'start-work' }, { by: 'fay' });
  story.say(monday('13:01'), { name: 'start-work' }, { by: 'finn' });
  expect(story.ticket.answers.slice(-2).map(({ outcome }) => outcome)).toEqual(['refused', 'accepted']);
});

it('the accountable are those of the rung just reached on a hierarchic ladder, and the holder stays', () => {
  const management = aLadder([aRung('manager'), aRung('boss')], { id: 'management', kind: 'hierarchic' });
  const tells = [{ to: [{ who: 'accountable' as const }], template: 'escalated', channels: ['phone' as const] }];
  const policy = {
    ...lines(),
    ladders: [...lines().ladders, management],
    roles: [first, aRole('manager', ['mo']), aRole('boss', ['bo'])],
    notifications: [{ on: 'escalated' as const, fits: {}, tells }],
  };
  const story = new Story(policy, monday('09:00'));
  story.say(monday('10:00'), { name: 'escalate', ladder: 'management' });
  expect(story.tellings('escalated')).toContain('mo phone escalated');
  expect(story.ticket.holder).toEqual({ rung: 'first', people: ['fay', 'finn'] });
  story.say(monday('11:00'), { name: 'escalate', ladder: 'management' });
  expect(story.tellings('escalated').filter((each) => each.includes('phone'))).toEqual([
    'mo phone escalated',
    'bo phone escalated',
  ]);
});
