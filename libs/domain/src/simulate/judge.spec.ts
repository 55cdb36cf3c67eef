import { monday, stamp, tuesday } from '../testing/story';
import { judge } from './judge';
import type { ExpectedEntry, Script } from './script';
import { simulate } from './simulate';
import { step, webbeeInForce, webbeeScript } from './testing/scripts';

const climbs: ExpectedEntry[] = [
  { at: monday('17:00'), type: 'escalated', about: 'team-lead', people: ['tara', 'dev'], channels: ['email'] },
  { at: tuesday('09:00'), type: 'escalated', about: 'project-manager' },
  { at: tuesday('21:00'), type: 'escalated', about: 'executive-assistant', people: ['eve', 'dan', 'priya'] },
];

/** What is wrong with a life of webbee by this script, a line each. */
function failures(more: Parameters<typeof webbeeScript>[0]): string[] {
  const script: Script = webbeeScript(more);
  return judge(script, simulate(webbeeInForce, script), stamp).map(({ at, words }) =>
    at === undefined ? words : `${stamp(at)} ${words}`,
  );
}

it('a life that came as expected has no failure', () => {
  expect(failures({ expect: climbs })).toEqual([]);
});

it('what is missing and what nobody expected are both named, with where it came instead', () => {
  const [first, , last] = climbs;
  expect(failures({ expect: [{ ...first!, at: monday('18:00') }, last!] })).toEqual([
    'Mon 17:00 escalated team-lead tells dev, tara by email was not expected',
    'Mon 18:00 escalated team-lead tells dev, tara by email is missing; it came at Mon 17:00',
    'Tue 09:00 escalated project-manager tells priya, tara by email was not expected',
  ]);
  expect(failures({ expect: [...climbs, { at: tuesday('10:00'), type: 'clock-warned' }] })).toEqual([
    'Tue 10:00 clock-warned is missing',
  ]);
});

it('other people and other channels than expected are named', () => {
  const expected = [
    { ...climbs[0]!, people: ['tara'], channels: ['phone' as const] },
    { ...climbs[1]!, people: [] },
  ];
  expect(failures({ expect: [...expected, climbs[2]!] })).toEqual([
    'Mon 17:00 escalated team-lead tells dev, tara, not tara',
    'Mon 17:00 escalated team-lead is told by email, not by phone',
    'Tue 09:00 escalated project-manager tells priya, tara, not nobody',
  ]);
});

it('entries of one instant must come in the order expected', () => {
  const steps = [step(monday('17:00'), { name: 'escalate' })];
  const both: ExpectedEntry[] = [
    { at: monday('17:00'), type: 'rung-already-reached' },
    { at: monday('17:00'), type: 'escalated' },
  ];
  const untilAt = monday('18:00');
  expect(failures({ steps, untilAt, expect: [...both].reverse() })).toEqual([]);
  expect(failures({ steps, untilAt, expect: both })).toEqual([
    'Mon 17:00 escalated comes before rung-already-reached, not after it',
  ]);
});

it('a step refused or accepted otherwise than expected is named, and a refusal by its words', () => {
  const at = monday('10:00');
  const judged = (more: Parameters<typeof step>[2], name: 'resume' | 'note') =>
    failures({ untilAt: monday('11:00'), steps: [step(at, { name }, more)] });
  expect(judged({}, 'note')).toEqual([]);
  expect(judged({ refused: [] }, 'note')).toEqual(['Mon 10:00 note was accepted; it was to be refused']);
  expect(judged({}, 'resume')).toEqual([
    'Mon 10:00 resume was refused: resume is for a ticket that is awaiting or project or testing; this one is open',
  ]);
  expect(judged({ refused: [] }, 'resume')).toEqual([]);
  expect(judged({ refused: ['Awaiting', 'Open'] }, 'resume')).toEqual([]);
  expect(judged({ refused: ['closed'] }, 'resume')).toEqual([
    expect.stringContaining('resume was refused, but no reason says "closed": resume is for'),
  ]);
});

it('the holder and the status in the end are compared where the script names them', () => {
  const expected = { entries: climbs, shown: ['escalated' as const] };
  expect(failures({ expected: { ...expected, holder: ['priya'], status: 'open' } })).toEqual([]);
  expect(failures({ expected: { ...expected, holder: ['eve'], status: 'resolved' } })).toEqual([
    'held in the end by priya, not by eve',
    'open in the end, not resolved',
  ]);
});

it('an opening that was to be refused, or was not, is named', () => {
  const { opening } = webbeeScript();
  const direct = { ...opening, rung: 'director' };
  expect(failures({ opening: direct })).toEqual([
    'Mon 09:00 the ticket was not opened: no ticket may come to director directly',
  ]);
  expect(failures({ opening: { ...direct, refused: ['directly'] } })).toEqual([]);
  expect(failures({ opening: { ...direct, refused: ['priority'] } })).toEqual([
    'Mon 09:00 no reason against the opening says "priority": no ticket may come to director directly',
  ]);
  expect(failures({ opening: { ...opening, refused: [] } })).toEqual([
    'Mon 09:00 the ticket was opened; its opening was to be refused',
  ]);
});
