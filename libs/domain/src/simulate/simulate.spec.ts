import { monday, stamp, tuesday } from '../testing/story';
import { simulate } from './simulate';
import { step, webbeeInForce, webbeeScript } from './testing/scripts';
import { timelineOf } from './timeline-of';

const moved = ['escalated', 'rung-already-reached'];

/** What the ladder did, a line each. */
function moves(...[script]: Parameters<typeof webbeeScript>): string[] {
  return timelineOf(simulate(webbeeInForce, webbeeScript(script)).entries)
    .filter(({ type }) => moved.includes(type))
    .map(({ at, type, rung }) => `${stamp(at)} ${type} ${rung}`);
}

it('a ticket left alone climbs its ladder at the instants of the policy, and time ends with the script', () => {
  expect(moves()).toEqual([
    'Mon 17:00 escalated team-lead',
    'Tue 09:00 escalated project-manager',
    'Tue 21:00 escalated executive-assistant',
  ]);
  expect(moves({ untilAt: tuesday('21:00') })).toHaveLength(3);
  expect(moves({ untilAt: tuesday('21:00') - 1 })).toHaveLength(2);
});

it('a step is decided upon when it arrives; what fell due before that has happened and is corrected', () => {
  const onTime = { steps: [step(monday('16:59'), { name: 'resolve' })] };
  expect(moves(onTime)).toEqual([]);
  const late = { steps: [step(monday('16:59'), { name: 'resolve' }, { arrivesAt: monday('17:10') })] };
  const { entries, ticket } = simulate(webbeeInForce, webbeeScript(late));
  expect(entries.map(({ type }) => type)).toEqual(['opened', 'escalated', 'resolved', 'move-taken-back']);
  expect(ticket?.holder.rung).toBe('developer');
});

it('a command received at a due instant wins over it', () => {
  const steps = [step(monday('17:00'), { name: 'escalate' })];
  expect(moves({ steps, untilAt: monday('18:00') })).toEqual([
    'Mon 17:00 escalated team-lead',
    'Mon 17:00 rung-already-reached team-lead',
  ]);
});

it('steps of one instant that arrive together are decided upon in the order written', () => {
  const at = monday('10:00');
  const steps = [
    step(at, { name: 'resolve' }, { arrivesAt: at + 2 }),
    step(at, { name: 'reopen' }, { arrivesAt: at + 2 }),
  ];
  const { answers } = simulate(webbeeInForce, webbeeScript({ steps }));
  expect(answers).toEqual([
    { commandId: 'step-1', outcome: 'accepted' },
    { commandId: 'step-2', outcome: 'accepted' },
  ]);
});

it('the same script gives the same life each time, ids included', () => {
  const script = webbeeScript({ steps: [step(monday('11:00'), { name: 'escalate' })] });
  expect(simulate(webbeeInForce, script)).toEqual(simulate(webbeeInForce, script));
});

it('a ticket that may not be opened is not, and the reasons are told', () => {
  const script = webbeeScript();
  const simulated = simulate(webbeeInForce, { ...script, opening: { ...script.opening, rung: 'director' } });
  expect(simulated).toMatchObject({ entries: [], answers: [], notOpened: ['no ticket may come to director directly'] });
  expect(simulated.ticket).toBeUndefined();
});

it('timelines are compared by what happened when, to whom and why, in the order that counts', () => {
  const steps = [step(monday('16:59'), { name: 'note' }, { arrivesAt: monday('17:10') })];
  const { entries } = simulate(webbeeInForce, webbeeScript({ steps, untilAt: monday('18:00') }));
  expect(timelineOf(entries)).toEqual([
    { at: monday('09:00'), type: 'opened', rung: 'developer', people: ['dev'], because: 'command' },
    { at: monday('16:59'), type: 'noted', because: 'command' },
    { at: monday('17:00'), type: 'escalated', rung: 'team-lead', people: ['dev', 'tara'], because: 'clock' },
  ]);
});
