import { aClock, aLadder, aPolicy, aRole, aRung } from '../testing/parts';
import { monday, Story, tuesday, wednesday } from '../testing/story';

const quiet = { tells: [] };
const complaints = aLadder([aRung('success', quiet), aRung('coo', quiet), aRung('ceo', quiet)], {
  ...{ id: 'complaint', label: 'Complaints', kind: 'hierarchic' as const },
  ...{ climbedBy: 'complain' as const, atTop: 'tell-again' as const },
});
const desk = aPolicy({
  ladders: [aLadder([aRung('first'), aRung('second')]), complaints],
  roles: [
    aRole('first', ['fay']),
    aRole('second', ['sam']),
    aRole('success', ['cleo']),
    aRole('coo', ['otto']),
    aRole('ceo', ['eva']),
  ],
});

const settle = { name: 'resolve' as const, ladder: 'complaint' };
const climbs = ['complained', 'escalated', 'complaint-settled'] as const;
const story = () => new Story(desk, monday('09:00'));

it('climbs one rung by each complaint, telling whoever becomes accountable; at the top they are told again', () => {
  const ticket = story();
  for (const minute of [10, 20, 30, 40]) ticket.say(monday(`10:${minute}`), { name: 'complain' });
  expect(ticket.told([...climbs])).toEqual([
    'Mon 10:10 complained success',
    'Mon 10:10 escalated success',
    'Mon 10:20 complained coo',
    'Mon 10:20 escalated coo',
    'Mon 10:30 complained ceo',
    'Mon 10:30 escalated ceo',
    'Mon 10:40 complained ceo',
  ]);
  const accountable = ticket.messages.filter(({ at }) => at >= monday('10:00')).map(({ person }) => person);
  expect(accountable).toEqual(['cleo', 'otto', 'eva', 'eva']);
});

it('keeps no automatic move: a late command takes it back although somebody has complained since', () => {
  const hour = { n: 3_600_000, d: 1 };
  const climb = { do: 'climb' as const, ladder: 'support', rung: 'second' };
  const clock = aClock('age', [{ id: '1h', kind: 'rung', at: { amount: hour }, actions: [climb] }]);
  const ticket = new Story({ ...desk, clocks: [clock] }, monday('09:00')).until(monday('10:00'));
  ticket.say(monday('10:05'), { name: 'complain' });
  ticket.say(monday('09:59'), { name: 'resolve' }, { now: monday('10:10') });
  expect(ticket.told(['move-taken-back'])).toHaveLength(1);
  expect(ticket.ticket.positions).toMatchObject({ support: { rung: 0 }, complaint: { rung: 0 } });
});

it('says on whose behalf', () => {
  const ticket = story();
  ticket.say(monday('10:00'), { name: 'complain', onBehalfOf: 'rob' });
  expect(ticket.entries.find(({ type }) => type === 'complained')).toMatchObject({ person: 'rob' });
});

it('leaves the work alone: holder, status and functional ladder stay', () => {
  const ticket = story();
  ticket.say(monday('10:00'), { name: 'complain' });
  expect(ticket.ticket.holder).toEqual({ rung: 'first', people: ['fay'] });
  expect(ticket.ticket.status).toBe('open');
  ticket.say(monday('10:05'), { name: 'escalate' });
  expect(ticket.ticket.positions).toMatchObject({ support: { rung: 1 }, complaint: { rung: 0 } });
});

it('is taken when the ticket is resolved and when it is closed', () => {
  const ticket = story();
  ticket.say(monday('10:00'), { name: 'resolve' });
  ticket.say(monday('10:10'), { name: 'complain' });
  ticket.say(tuesday('10:00'), { name: 'close' });
  ticket.say(wednesday('10:00'), { name: 'complain' });
  expect(ticket.told(['complained'])).toEqual(['Mon 10:10 complained success', 'Wed 10:00 complained coo']);
  expect(ticket.ticket.status).toBe('closed');
  ticket.say(wednesday('11:00'), settle, { by: 'otto' });
  expect(ticket.told(['complaint-settled'])).toEqual(['Wed 11:00 complaint-settled coo']);
});

it('is settled only by who holds the present rung; the requester is told and the work goes on', () => {
  const ticket = story();
  ticket.say(monday('10:00'), settle, { by: 'cleo' });
  expect(ticket.refusals()).toEqual(['no complaint is open']);
  ticket.say(monday('10:10'), { name: 'complain' });
  ticket.say(monday('10:20'), { name: 'complain' });
  ticket.say(monday('10:30'), settle, { by: 'cleo' });
  expect(ticket.refusals()).toEqual(['only The coo team (coo) may settle the complaint']);
  ticket.say(monday('10:40'), settle, { by: 'otto' });
  expect(ticket.tellings('complaint-settled')).toEqual(['rob email complaint-settled']);
  expect(ticket.ticket.status).toBe('open');
});

it('after settling, the next complaint begins on the first rung again, as another visit', () => {
  const ticket = story();
  ticket.say(monday('10:10'), { name: 'complain' });
  ticket.say(monday('10:20'), { name: 'complain' });
  ticket.say(monday('10:30'), settle, { by: 'otto' });
  ticket.say(monday('10:40'), { name: 'complain' });
  expect(ticket.told(['escalated']).at(-1)).toBe('Mon 10:40 escalated success');
  expect(ticket.entries.at(-1)?.fromRung).toBeUndefined();
  expect(ticket.ticket.positions.complaint).toEqual({ rung: 0, since: monday('10:40'), visit: 3 });
});

it('is refused where the policy has no ladder of complaints, and at a top that ends', () => {
  const none = new Story(aPolicy({ ladders: [aLadder([aRung('first')])] }), monday('09:00'));
  none.say(monday('10:00'), { name: 'complain' });
  expect(none.refusals()).toEqual(['this policy has no ladder of complaints']);
  none.say(monday('10:01'), { name: 'resolve', ladder: 'support' });
  expect(none.refusals()).toEqual(['support is no ladder of complaints']);
  const ends = { ...desk, ladders: [aLadder([aRung('first')]), { ...complaints, atTop: 'end' as const }] };
  const ticket = new Story(ends, monday('09:00'));
  for (const minute of [10, 20, 30, 40]) ticket.say(monday(`10:${minute}`), { name: 'complain' });
  expect(ticket.refusals()).toEqual(['the complaint is at the top of Complaints (complaint)']);
});

it('who settles a complaint needs no right to resolve tickets', () => {
  const may = { resolve: [{ role: 'first' }] };
  const ticket = new Story({ ...desk, may }, monday('09:00'));
  ticket.say(monday('10:10'), { name: 'complain' });
  ticket.say(monday('10:20'), settle, { by: 'cleo' });
  expect(ticket.refusals()).toEqual([]);
});
