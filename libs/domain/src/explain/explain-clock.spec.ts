import fc from 'fast-check';
import { openCalendar } from '../calendar/open-calendar';
import { nineToFive, utcWeeks, type Week } from '../calendar/testing/utc-week';
import { addWorking } from '../calendar/add-working';
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days';
import { days, plusDays, type Days } from '../calendar/days';
import { consumedMs } from '../clocks/ledger';
import { targetDueAt } from '../clocks/target';
import type { ClockRule } from '../policy/clock-rule';
import type { PolicyInForce } from '../policy/policy-in-force';
import { simulate, type Simulated } from '../simulate/simulate';
import { step, webbeeScript } from '../simulate/testing/scripts';
import type { Step } from '../simulate/script';
import { friday, monday, stamp, tuesday } from '../testing/story';
import { webbee } from '../testing/webbee';
import type { Entry } from '../ticket/entry';
import type { Instant } from '../time/instant';
import { explainClock, sum, type Explanation } from './explain-clock';
import { explainInWords } from './explain-in-words';

const HOUR_MS = 3_600_000;
const split: Week = [
  [
    [9, 12],
    [13, 17],
  ],
  [[9, 17]],
  [],
  [[8, 20]],
  [[9, 13]],
  [],
  [],
];

function clock(id: string, targets: ClockRule['targets'], more: Partial<ClockRule> = {}): ClockRule {
  const breach = { id: 'breach', kind: 'breach' as const, at: { share: { n: 1, d: 1 } }, actions: [] };
  const never = { startsOn: [], stopsOn: [], restartsOn: [], whileWorking: false, unlessEvidence: [] };
  const usual = { scope: 'ticket' as const, onReturn: 'next-clock' as const, newCycleOnReopening: false };
  return { id, label: id, targets, thresholds: [breach], ...never, ...usual, ...more };
}

const first = { ladder: 'support', rung: 'developer' };
const office = utcWeeks('2026-02-23', 20, nineToFive, { closed: ['2026-03-09'] });

/** Webbee with clocks of every measure, each of which one status pauses. */
const policy: PolicyInForce = {
  ...webbee,
  awaiting: [{ id: 'awaiting-parts', label: 'Awaiting parts', pauses: ['wall', 'hours', 'days', 'tier'] }],
  clocks: [
    clock('wall', [{ measure: { time: 'elapsed' }, amount: { n: 48 * HOUR_MS, d: 1 } }]),
    clock('hours', [{ measure: { time: 'working', calendar: 'office' }, amount: { n: 12 * HOUR_MS, d: 1 } }]),
    clock('days', [{ measure: { time: 'working-days', calendar: 'split' }, amount: { n: 7, d: 2 } }]),
    clock('tier', [{ measure: { time: 'working-days', calendar: 'office' }, amount: { n: 1, d: 1 } }], {
      scope: 'tier',
      on: first,
    }),
  ],
  calendars: { office: openCalendar(office), split: openCalendar(utcWeeks('2026-02-23', 20, split)) },
};
const usual = { office: openCalendar(utcWeeks('2026-02-23', 20, nineToFive)) };

function lived(openedAt: Instant, steps: Step[], untilAt: Instant): Simulated {
  const script = webbeeScript({ steps, untilAt });
  return simulate(policy, { ...script, opening: { ...script.opening, openedAt } });
}

function explained({ ticket, entries }: Simulated, id: string, now: Instant): Explanation {
  const explanation = explainClock(policy, ticket!, entries, { clock: id, now, usual });
  if (!explanation) throw new Error(`${id} cannot be explained`);
  return explanation;
}

const told = ({ segments }: Explanation) =>
  segments.map(({ from, to, why, reason, by }) =>
    [`${stamp(from)} to ${stamp(to)}`, why, ...(reason ? [reason] : []), ...(by ? [by] : [])].join(' '),
  );

const parts = [
  step(friday('16:30'), { name: 'await', reason: 'awaiting-parts' }),
  step(tuesday('10:00', 1), { name: 'resume' }),
];

it('each stretch says whether it counted and why, with who paused it for what', () => {
  const life = lived(friday('16:00'), parts, tuesday('11:00', 1));
  const explanation = explained(life, 'tier', tuesday('11:00', 1));
  expect(told(explanation)).toEqual([
    'Fri 16:00 to Fri 16:30 open',
    'Fri 16:30 to Tue 10:00 paused awaiting-parts tara',
    'Tue 10:00 to Tue 11:00 open',
  ]);
  expect(explanation).toMatchObject({
    policy: { id: 'webbee', version: 1 },
    calendar: { id: 'test', version: '1', zone: 'UTC' },
    row: { number: 1, fits: {} },
    consumed: { days: days(3, 16) },
    left: { days: days(13, 16) },
    running: true,
  });
});

it('in words: the rule, each stretch, what is left and when it is due', () => {
  const life = lived(friday('16:00'), parts, tuesday('10:00', 1));
  const explanation = explained(life, 'tier', tuesday('10:00', 1));
  expect(explainInWords(policy, explanation, { instant: stamp, person: () => 'Tara' })).toEqual([
    'tier allows 1 working day, by calendar test (version 1, UTC): row 1 of its targets, policy webbee version 1.',
    'Fri 16:00 to Fri 16:30: it ran; 1/16 working day counted.',
    'Fri 16:30 to Tue 10:00: paused (Awaiting parts) by Tara, nothing counted.',
    'Used: 1/16 working day, left: 15/16 working day.',
    'Going on like this it is due Wed 09:30.',
  ]);
});

it('a holiday is told apart from other closed time', () => {
  const life = lived(friday('16:00'), [], friday('16:00'));
  const explanation = explained(life, 'hours', tuesday('10:00', 1));
  expect(told(explanation)).toEqual([
    'Fri 16:00 to Fri 17:00 open',
    'Fri 17:00 to Mon 09:00 closed',
    'Mon 09:00 to Mon 17:00 holiday',
    'Mon 17:00 to Tue 09:00 closed',
    'Tue 09:00 to Tue 10:00 open',
  ]);
  expect(explainInWords(policy, explanation, { instant: stamp })[1]).toBe(
    'Fri 16:00 to Tue 10:00: it ran; 2 h counted, closed time did not, nor the holiday from Mon 09:00.',
  );
});

it('off its rung, resolved and stopped are each said', () => {
  const steps = [
    step(monday('10:00'), { name: 'escalate' }),
    step(monday('11:00'), { name: 'hand-back' }),
    step(monday('12:00'), { name: 'resolve' }),
    step(monday('13:00'), { name: 'reopen' }),
    step(monday('14:00'), { name: 'cancel' }),
  ];
  const life = lived(monday('09:00'), steps, monday('15:00'));
  expect(told(explained(life, 'tier', monday('15:00')))).toEqual([
    'Mon 09:00 to Mon 10:00 open',
    'Mon 10:00 to Mon 11:00 off-rung team-lead',
    'Mon 11:00 to Mon 12:00 open',
    'Mon 12:00 to Mon 13:00 resolved',
    'Mon 13:00 to Mon 14:00 open',
    'Mon 14:00 to Mon 15:00 stopped',
  ]);
});

it('a clock that is past its target says by how much', () => {
  const life = lived(monday('09:00'), [], tuesday('12:00'));
  const words = explainInWords(policy, explained(life, 'tier', tuesday('13:00')), { instant: stamp });
  expect(words.slice(-2)).toEqual([
    'Used: 1 1/2 working days, 1/2 working day past its target.',
    'It was due Mon 17:00.',
  ]);
});

it('a clock that has just used up what it allows says so', () => {
  const life = lived(monday('09:00'), [], monday('17:00'));
  const words = explainInWords(policy, explained(life, 'tier', monday('17:00')), { instant: stamp });
  expect(words.at(-2)).toBe('Used: 1 working day, all that it allows.');
});

it('what a return has granted is counted from that return, and said', () => {
  const granting = policy.clocks.map((rule) =>
    rule.id === 'tier' ? { ...rule, onReturn: { grant: { n: 1, d: 2 } } } : rule,
  );
  const script = webbeeScript({
    steps: [step(tuesday('10:00'), { name: 'escalate' }), step(tuesday('11:00'), { name: 'hand-back' })],
    untilAt: tuesday('12:00'),
  });
  const { ticket, entries } = simulate({ ...policy, clocks: granting }, script);
  const explanation = explainClock({ ...policy, clocks: granting }, ticket!, entries, {
    clock: 'tier',
    now: tuesday('12:00'),
  });
  expect(told(explanation!)).toEqual(['Tue 11:00 to Tue 12:00 open']);
  expect(explanation).toMatchObject({
    grantedAt: tuesday('11:00'),
    left: { days: days(3, 8) },
    dueAt: tuesday('15:00'),
  });
  expect(explainInWords(policy, explanation!, { instant: stamp })[0]).toMatch(
    /^tier was granted again, on the return Tue 11:00, 1\/2 working day, /,
  );
});

it('work that nobody did and evidence that makes a clock needless are said', () => {
  const working = { ...policy, clocks: [{ ...policy.clocks[0]!, whileWorking: true, unlessEvidence: ['known-fix'] }] };
  const steps = [
    step(monday('10:00'), { name: 'start-work' }),
    step(monday('11:00'), { name: 'stop-work' }),
    step(monday('12:00'), { name: 'start-work', evidence: ['known-fix'] }),
  ];
  const known = { ...working, evidence: [{ id: 'known-fix', label: 'Known fix', kind: 'tick' as const }] };
  const { ticket, entries } = simulate(known, webbeeScript({ steps, untilAt: monday('13:00') }));
  const explanation = explainClock(known, ticket!, entries, { clock: 'wall', now: monday('13:00') });
  expect(told(explanation!)).toEqual([
    'Mon 09:00 to Mon 10:00 not-working',
    'Mon 10:00 to Mon 11:00 elapsed',
    'Mon 11:00 to Mon 12:00 not-working',
    'Mon 12:00 to Mon 13:00 not-needed',
  ]);
});

it('a clock whose calendar does not reach far enough is not explained wrongly', () => {
  const life = lived(monday('09:00'), [], monday('09:00'));
  const short = {
    ...policy,
    calendars: { ...policy.calendars, office: openCalendar(utcWeeks('2026-03-02', 1, nineToFive)) },
  };
  expect(explainClock(short, life.ticket!, life.entries, { clock: 'hours', now: monday('10:00', 2) })).toBeUndefined();
});

it('whatever is done to a ticket, the counted segments are what the ledger has consumed, and lead to the due instant', () => {
  const wishes = fc.constantFrom(
    ...(['resolve', 'reopen', 'escalate', 'hand-back', 'resume'] as const).map((name) => ({ name })),
    { name: 'await' as const, reason: 'awaiting-parts' },
  );
  const drawn = fc.record({
    wish: wishes,
    minutes: fc.integer({ min: 0, max: 2500 }),
    lateHours: fc.constantFrom(0, 0, 3),
  });
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 8 }), fc.integer({ min: 0, max: 9000 }), (steps, since) => {
      let at = monday('09:00');
      const scripted = steps.map(({ wish, minutes, lateHours }) => {
        at += minutes * 60_000;
        return step(at, wish, { arrivesAt: at + lateHours * HOUR_MS });
      });
      const now = Math.max(at, ...scripted.map(({ arrivesAt }) => arrivesAt)) + since * 60_000;
      const life = lived(monday('09:00'), scripted, now);
      const inTime = steps.every(({ lateHours }) => lateHours === 0);
      for (const { id } of policy.clocks) provesItself(life, explained(life, id, now), now, inTime);
    }),
    { numRuns: 150 },
  );
});

function provesItself({ ticket, entries }: Simulated, explanation: Explanation, now: Instant, inTime: boolean): void {
  const { clock: id, measure, segments, ahead, consumed, target, left, dueAt } = explanation;
  const state = ticket!.clocks[id]!;
  const [begin, end] = [segments[0]?.from, segments.at(-1)?.to];
  for (const [index, segment] of segments.slice(1).entries()) expect(segment.from).toBe(segments[index]!.to);
  if (begin !== undefined) expect([begin, end]).toEqual([monday('09:00'), now]);
  expect(consumed).toEqual(ledgerOf(explanation, state, now));
  if (!target || !left) throw new Error(`${id} has a target`);
  if ('days' in left ? left.days.n <= 0n : left.ms <= 0) return wasDue(explanation, entries, now, inTime);
  expect(dueAt).toBe(
    targetDueAt(
      policy,
      ticket!,
      policy.clocks.find((rule) => rule.id === id)!,
    ),
  );
  if (dueAt === undefined) return;
  const calendar = 'calendar' in measure ? policy.calendars[measure.calendar]! : undefined;
  if ('days' in left) expect(addWorkingDays(calendar!, now, left.days)).toBe(dueAt);
  else expect(calendar ? addWorking(calendar, now, left.ms) : now + left.ms).toBe(dueAt);
  if ('ms' in target) expect(sum(measure, [...segments, ...ahead])).toEqual(target);
  expect(ahead.at(-1)?.to).toBe(dueAt);
}

/** A target that was reached was reached when the clock breached, unless a command of that instant won. */
function wasDue(
  { clock: id, cycle, dueAt, ahead }: Explanation,
  entries: Entry[],
  now: Instant,
  inTime: boolean,
): void {
  expect(dueAt).toBeLessThanOrEqual(now);
  expect(ahead).toEqual([]);
  const breach = entries.find(
    (entry) => entry.type === 'clock-breached' && entry.clock === id && entry.cycle === cycle,
  );
  if (breach && inTime) expect(breach.at).toBe(dueAt);
}

/** What the engine's own ledger says, reckoned by its own functions. */
function ledgerOf({ measure }: Explanation, state: Parameters<typeof consumedMs>[2], now: Instant): unknown {
  if (measure.time !== 'working-days') return { ms: consumedMs(policy, measure, state, now) };
  const running: [Instant, Instant][] = state.runningSince === undefined ? [] : [[state.runningSince, now]];
  const worked = [...state.spans, ...running].reduce<Days>(
    (total, [from, to]) => plusDays(total, workingDaysBetween(policy.calendars[measure.calendar]!, from, to)!),
    days(0),
  );
  return { days: worked };
}
