import fc from 'fast-check';
import { openCalendar } from '../calendar/open-calendar';
import { nineToFive, utcWeeks } from '../calendar/testing/utc-week';
import type { PolicyInForce } from '../policy/policy-in-force';
import { simulate } from '../simulate/simulate';
import { step, webbeeInForce, webbeeScript } from '../simulate/testing/scripts';
import { monday, stamp, thursday, tuesday, wednesday } from '../testing/story';
import { webbee } from '../testing/webbee';
import type { Ticket } from '../ticket/ticket';
import { forecast, type Horizon } from './forecast';
import { NotSupposable } from './suppose';
import { foretold } from './testing/foretold';

const HOUR_MS = 3_600_000;

/** Webbee with a status that pauses the ladder, and closing counted in working days of a calendar. */
const pausable: PolicyInForce = {
  ...webbee,
  awaiting: [
    { id: 'awaiting-quote', label: 'Quote', pauses: [] },
    { id: 'awaiting-parts', label: 'Parts', pauses: ['age', 'resolution'] },
  ],
  closesAfter: { measure: { time: 'working-days', calendar: 'office' }, amount: { n: 10, d: 1 } },
  calendars: { office: openCalendar(utcWeeks('2026-03-02', 2, nineToFive)) },
};

function opened(priority = 'medium', policy = webbeeInForce): Ticket {
  const script = webbeeScript({ untilAt: monday('09:00') });
  const { ticket } = simulate(policy, { ...script, opening: { ...script.opening, priority } });
  if (!ticket) throw new Error('webbee opens');
  return ticket;
}

function lines(policy: PolicyInForce, ticket: Ticket, horizon: Horizon): string[] {
  return forecast(policy, ticket, horizon).coming.map(
    ({ at, words, people, channels }) => `${stamp(at)} ${words}: ${people.join(', ')} by ${channels.join(', ')}`,
  );
}

const climbs = [
  'Mon 17:00 team-lead takes over: tara, dev by email',
  'Tue 09:00 project-manager takes over: priya, tara by email',
  'Tue 21:00 executive-assistant is involved: eve, dan, priya by email',
];

it('everything that comes is told with its instant, people and channels, and then there is nothing more', () => {
  const now = monday('10:00');
  expect(lines(webbeeInForce, opened(), { now })).toEqual(climbs);
  expect(forecast(webbeeInForce, opened(), { now })).toMatchObject({ truncated: false, beyondWindow: false });
});

it('a repeat without end is cut off and said to go on', () => {
  const ticket = opened('critical');
  const whole = forecast(webbeeInForce, ticket, { now: monday('10:00'), atMost: 8 });
  expect(whole.coming).toHaveLength(8);
  expect(whole.truncated).toBe(true);
  expect(whole.coming.at(-1)).toMatchObject({
    at: thursday('09:00'),
    words: 'Resolution has breached, told again (2)',
  });
  const some = forecast(webbeeInForce, ticket, { now: monday('10:00'), untilAt: tuesday('21:00') });
  expect([some.coming.length, some.truncated]).toEqual([4, true]);
});

it('what is overdue and not yet carried out comes first', () => {
  expect(lines(webbeeInForce, opened(), { now: tuesday('10:00') })).toEqual(climbs);
});

it('paused until an instant, the clocks stand still that long and nobody is told before', () => {
  const suppose = { pausedUntilAt: monday('20:00') };
  expect(lines(pausable, opened('medium', pausable), { now: monday('10:00'), suppose })).toEqual([
    'Tue 03:00 team-lead takes over: tara, dev by email',
    'Tue 19:00 project-manager takes over: priya, tara by email',
    'Wed 07:00 executive-assistant is involved: eve, dan, priya by email',
  ]);
});

it('what comes after the instant asked about is left out, also when a supposed wait lasts longer', () => {
  const pausesAge = { ...pausable, awaiting: [{ id: 'awaiting-parts', label: 'Parts', pauses: ['age'] }] };
  const horizon = { now: monday('10:00'), untilAt: tuesday('12:00'), suppose: { pausedUntilAt: wednesday('09:00') } };
  expect(lines(pausesAge, opened('critical', pausesAge), horizon)).toEqual([]);
});

it('whoever asks may suppose what only others may command', () => {
  const restricted: PolicyInForce = { ...webbeeInForce, may: { triage: [{ role: 'director' }] } };
  const horizon = { now: monday('10:00'), suppose: { priority: 'critical' }, atMost: 1 };
  expect(lines(restricted, opened(), horizon)).toHaveLength(1);
});

it('a ticket that waits already is supposed to wait until then', () => {
  const script = webbeeScript({ untilAt: monday('10:00') });
  const steps = [step(monday('10:00'), { name: 'await', reason: 'awaiting-parts' })];
  const { ticket } = simulate(pausable, { ...script, steps });
  expect(lines(pausable, ticket!, { now: monday('12:00') })).toEqual([]);
  const suppose = { pausedUntilAt: monday('20:00') };
  expect(lines(pausable, ticket!, { now: monday('12:00'), suppose })[0]).toMatch(/^Tue 03:00 team-lead/);
});

it('of another priority the clocks of that priority count as well', () => {
  const suppose = { priority: 'critical' };
  const coming = forecast(webbeeInForce, opened(), {
    now: monday('10:00'),
    suppose,
    untilAt: wednesday('09:00'),
  }).coming;
  expect(coming.map(({ words }) => words)).toContain('Resolution warning (36h)');
  expect(forecast(webbeeInForce, opened(), { now: monday('10:00') }).coming).toHaveLength(3);
});

it('under another version of its policy, what comes is what that version says', () => {
  const sooner = webbee.clocks.map((rule) => ({ ...rule, thresholds: rule.thresholds.slice(0, 1) }));
  const next: PolicyInForce = { ...webbeeInForce, version: 2, clocks: sooner };
  expect(lines(webbeeInForce, opened(), { now: monday('10:00'), suppose: { policy: next } })).toEqual([climbs[0]]);
});

it('what a ticket would refuse cannot be supposed', () => {
  const asked =
    (suppose: Horizon['suppose'], policy = webbeeInForce) =>
    () =>
      forecast(policy, opened('medium', policy), { now: monday('10:00'), suppose: suppose! });
  expect(asked({ priority: 'urgent' })).toThrow(
    new NotSupposable(['policy webbee has no priority urgent; it has critical, high, medium, low']),
  );
  expect(asked({ pausedUntilAt: tuesday('09:00') })).toThrow(/no status of policy webbee/);
  expect(asked({ pausedUntilAt: monday('10:00') }, pausable)).toThrow(/over already/);
});

it('where the calendars at hand end, more may come and is said to', () => {
  const { ticket } = simulate(pausable, webbeeScript({ steps: [step(monday('10:00'), { name: 'resolve' })] }));
  expect(forecast(pausable, ticket!, { now: tuesday('22:00') })).toEqual({
    coming: [],
    beyondWindow: true,
    truncated: false,
  });
});

it('the forecast at each step of any life is what then happens, instant for instant, until the next step', () => {
  const wishes = fc.constantFrom(
    ...(['resolve', 'reopen', 'escalate', 'hand-back', 'resume', 'acknowledge', 'note'] as const).map((name) => ({
      name,
    })),
    { name: 'await' as const, reason: 'awaiting-parts' },
    { name: 'triage' as const, priority: 'critical' },
    { name: 'intervene' as const, blockers: 1 },
  );
  const steps = fc.array(
    fc.record({ wish: wishes, hours: fc.integer({ min: 0, max: 14 }), lateHours: fc.constantFrom(0, 0, 0, 1, 9) }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(steps, fc.constantFrom('medium', 'critical'), (drawn, priority) => {
      let at = monday('09:00');
      const scripted = drawn.map(({ wish, hours, lateHours }) => {
        at += hours * HOUR_MS;
        return step(at, wish, { arrivesAt: at + lateHours * HOUR_MS });
      });
      const script = webbeeScript({ steps: scripted, untilAt: at + 100 * HOUR_MS });
      for (const stretch of foretold(pausable, { ...script, opening: { ...script.opening, priority } })) {
        expect(stretch.foretold).toEqual(stretch.happened);
      }
    }),
    { numRuns: 200 },
  );
});
