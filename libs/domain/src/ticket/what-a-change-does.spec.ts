import { aClock, aPolicy, breach, elapsed, officeDays, warning, working, office } from '../clocks/testing/parts';
import type { ClockRule } from '../policy/clock-rule';
import { friday, monday, stamp, Story, thursday, tuesday, wednesday } from '../testing/story';

const HOUR_MS = 3_600_000;
const plans = [
  { id: 'basic', label: 'Basic' },
  { id: 'premium', label: 'Premium' },
];
const resolution = aClock('resolution', [
  elapsed(4, { priorities: ['critical'] }),
  working(8, { priorities: ['high'] }),
  officeDays(2, { priorities: ['medium'], plans: ['basic'] }),
  elapsed(24, { priorities: ['medium'], plans: ['premium'] }),
]);
const rebudgeted = [
  {
    ...{ on: 'prioritised' as const, fits: {}, ifDuesMoved: true },
    tells: [
      {
        to: [{ who: 'requester' as const }, { who: 'holder' as const }],
        template: 're-budgeted',
        channels: ['email' as const],
      },
    ],
  },
];
const policyOf = (...clocks: ClockRule[]) => aPolicy(clocks, { plans, notifications: rebudgeted });

function story(priority: string, clocks: ClockRule[] = [resolution]): Story {
  return new Story(policyOf(...clocks), monday('09:00'), { priority, calendars: office });
}

/** When a clock is due and was, as the last change says. */
function moved(lived: Story): string[] {
  const change = lived.entries.filter(({ type }) => type === 'prioritised' || type === 'classified').at(-1);
  return (change?.dues ?? []).map(
    ({ clock, wasDueAt, dueAt }) =>
      `${clock} ${wasDueAt === undefined ? '-' : stamp(wasDueAt)} > ${dueAt === undefined ? '-' : stamp(dueAt)}`,
  );
}

const fired = (lived: Story) => lived.told(['clock-warned', 'clock-breached', 'breach-repeated']);

describe('a change of priority or plan', () => {
  it("keeps the ledger and measures it in the new row's time and calendar", () => {
    const lived = story('critical');
    lived.say(monday('11:00'), { name: 'triage', priority: 'high' });
    expect(moved(lived)).toEqual(['resolution Mon 13:00 > Mon 17:00']);
    lived.say(monday('15:00'), { name: 'triage', priority: 'medium' });
    expect(moved(lived)).toEqual(['resolution Mon 17:00 > Tue 17:00']);
    lived.say(monday('16:00'), { name: 'triage', plan: 'premium' });
    expect(moved(lived)).toEqual(['resolution Tue 17:00 > Tue 09:00']);
    expect(lived.ticket.clocks['resolution']).toEqual({
      cycle: 1,
      spans: [],
      fired: {},
      runningSince: monday('09:00'),
    });
  });

  it('measures what a pause has split as well', () => {
    const lived = story('critical');
    lived.say(monday('10:00'), { name: 'await', reason: 'awaiting-parts' });
    lived.say(tuesday('10:00'), { name: 'resume' });
    lived.say(tuesday('11:00'), { name: 'triage', priority: 'high' });
    expect(moved(lived)).toEqual(['resolution Tue 13:00 > Tue 17:00']);
  });

  it('tells requester and holder the old and the new due, and nobody when none moved', () => {
    const lived = story('critical');
    lived.say(monday('10:00'), { name: 'triage', priority: 'critical' });
    expect(lived.messages).toEqual([]);
    lived.say(monday('11:00'), { name: 'triage', priority: 'high' });
    expect(lived.tellings('prioritised')).toEqual(['rob email re-budgeted', 'dev email re-budgeted']);
  });

  it('breaches once, now and saying so, when the new due lies in the past', () => {
    const lived = story('medium');
    lived.say(tuesday('10:00'), { name: 'triage', priority: 'critical' });
    expect(moved(lived)).toEqual(['resolution Tue 17:00 > Mon 13:00']);
    lived.until(friday('09:00'));
    expect(fired(lived)).toEqual(['Tue 10:00 clock-breached resolution']);
    const [breached] = lived.entries.filter(({ type }) => type === 'clock-breached');
    expect(breached?.dues).toEqual([{ clock: 'resolution', dueAt: monday('13:00') }]);
  });

  it('breaches when it runs again where a change came while it waited, saying when it would have been due', () => {
    const lived = story('medium');
    lived.say(tuesday('10:00'), { name: 'await', reason: 'awaiting-parts' });
    lived.say(tuesday('11:00'), { name: 'triage', priority: 'critical' });
    lived.say(tuesday('20:00'), { name: 'resume' });
    lived.until(friday('09:00'));
    expect(fired(lived)).toEqual(['Tue 20:00 clock-breached resolution']);
    const [breached] = lived.entries.filter(({ type }) => type === 'clock-breached');
    expect(breached?.dues).toEqual([{ clock: 'resolution', dueAt: monday('13:00') }]);
  });

  it('a breach in its own time says nothing of a change', () => {
    const lived = story('critical').until(monday('13:00'));
    expect(lived.entries.find(({ type }) => type === 'clock-breached')?.dues).toBeUndefined();
  });

  it('a breached clock whose due lies ahead again gets a new cycle with the same ledger; the old breach stands', () => {
    const lived = story('critical').until(monday('14:00'));
    lived.say(monday('14:00'), { name: 'triage', priority: 'medium' });
    expect(moved(lived)).toEqual(['resolution Mon 13:00 > Tue 17:00']);
    expect(lived.ticket.clocks['resolution']).toMatchObject({ cycle: 2, spans: [], runningSince: monday('09:00') });
    lived.until(friday('09:00'));
    expect(
      lived.entries.filter(({ type }) => type === 'clock-breached').map(({ at, cycle }) => [stamp(at), cycle]),
    ).toEqual([
      ['Mon 13:00', 1],
      ['Tue 17:00', 2],
    ]);
    const notices = lived.messages.flatMap(({ notices }) => notices.map(({ id }) => id));
    expect(new Set(notices).size).toBe(notices.length);
  });

  it('a breached clock that waits gets its new cycle as well', () => {
    const lived = story('critical').until(monday('14:00'));
    lived.say(monday('14:00'), { name: 'await', reason: 'awaiting-parts' });
    lived.say(monday('15:00'), { name: 'triage', priority: 'medium' });
    lived.say(tuesday('09:00'), { name: 'resume' });
    lived.until(friday('09:00'));
    expect(fired(lived)).toEqual(['Mon 13:00 clock-breached resolution', 'Wed 12:00 clock-breached resolution']);
  });

  it('a breached clock whose due is past by the new row, too, stays as it is and is not told of', () => {
    const lived = story('critical').until(tuesday('10:00'));
    lived.say(tuesday('18:00'), { name: 'triage', priority: 'high' });
    expect(moved(lived)).toEqual([]);
    lived.until(friday('09:00'));
    expect(fired(lived)).toEqual(['Mon 13:00 clock-breached resolution']);
    expect(lived.ticket.clocks['resolution']?.cycle).toBe(1);
  });

  it('leaves warnings that were given given', () => {
    const warned = { ...resolution, thresholds: [warning('50%', { share: { n: 1, d: 2 } }), breach()] };
    const lived = story('critical', [warned]).until(monday('11:30'));
    lived.say(monday('11:30'), { name: 'triage', priority: 'high' });
    lived.until(tuesday('09:00'));
    expect(fired(lived)).toEqual(['Mon 11:00 clock-warned resolution', 'Mon 17:00 clock-breached resolution']);
  });

  it('does not set off all rounds of a repeat at once when the budget shrinks', () => {
    const every = { every: { n: 12 * HOUR_MS, d: 1 }, until: 'resolved' as const };
    const lived = story('medium', [{ ...resolution, thresholds: [breach({ repeat: every })] }]).until(tuesday('16:00'));
    lived.say(tuesday('16:00'), { name: 'triage', priority: 'critical' });
    lived.until(wednesday('17:00'));
    expect(fired(lived)).toEqual([
      'Tue 16:00 clock-breached resolution',
      'Wed 04:00 breach-repeated resolution',
      'Wed 16:00 breach-repeated resolution',
    ]);
  });

  it('a clock for which no row fits any more stops being due, and is due again by what it used when one fits', () => {
    const critical = aClock('critical', [elapsed(8, { priorities: ['critical'] })]);
    const lived = story('critical', [critical]);
    lived.say(monday('10:00'), { name: 'triage', priority: 'low' });
    expect(moved(lived)).toEqual(['critical Mon 17:00 > -']);
    lived.say(monday('12:00'), { name: 'triage', priority: 'critical' });
    expect(moved(lived)).toEqual(['critical - > Mon 17:00']);
  });

  it('Webbee: made critical after ten hours, it is to be resolved within 48 hours of its creation', () => {
    const within = aClock('within', [elapsed(48, { priorities: ['critical'] })]);
    const lived = story('medium', [within]);
    lived.say(monday('19:00'), { name: 'triage', priority: 'critical' });
    expect(moved(lived)).toEqual(['within - > Wed 09:00']);
  });
});

describe('a clock that was met', () => {
  const response = { ...resolution, id: 'response', stopsOn: [{ event: 'responded' as const }] };

  it('is left alone by every later change and not judged again', () => {
    const lived = story('medium', [response]);
    lived.say(monday('15:00'), { name: 'respond' });
    const met = lived.ticket.clocks['response'];
    lived.say(monday('16:00'), { name: 'triage', priority: 'critical' });
    lived.say(monday('17:00'), { name: 'triage', plan: 'premium' });
    lived.say(monday('18:00'), { name: 'await', reason: 'awaiting-parts' });
    lived.say(monday('19:00'), { name: 'resume' });
    lived.say(monday('20:00'), { name: 'resolve' });
    lived.say(monday('21:00'), { name: 'reopen' });
    lived.until(thursday('09:00'));
    expect(lived.ticket.clocks['response']).toEqual(met);
    expect(moved(lived)).toEqual([]);
    expect(lived.told(['clock-met', 'clock-breached', 'clock-met-withdrawn'])).toEqual([
      'Mon 15:00 clock-met response',
    ]);
  });
});

describe('a clock that breached and was stopped after that', () => {
  it('is not judged again either', () => {
    const response = { ...resolution, id: 'response', stopsOn: [{ event: 'responded' as const }] };
    const lived = story('critical', [response]).until(monday('14:00'));
    lived.say(monday('14:00'), { name: 'respond' });
    lived.say(monday('15:00'), { name: 'triage', priority: 'medium' });
    expect(lived.ticket.clocks['response']).toMatchObject({
      cycle: 1,
      outcome: 'breached',
      stoppedAt: monday('14:00'),
    });
  });
});

describe('pause and resume', () => {
  it('close and open a span; while it waits a clock is not due and cannot breach', () => {
    const lived = story('critical');
    lived.say(monday('10:00'), { name: 'await', reason: 'awaiting-parts' });
    lived.until(tuesday('09:00'));
    expect(fired(lived)).toEqual([]);
    lived.say(tuesday('09:00'), { name: 'resume' });
    lived.until(wednesday('09:00'));
    expect(fired(lived)).toEqual(['Tue 12:00 clock-breached resolution']);
    expect(lived.ticket.clocks['resolution']?.spans).toEqual([[monday('09:00'), monday('10:00')]]);
  });

  it.each(['project', 'testing'] as const)('a %s status pauses what the policy says, and a resume ends it', (kind) => {
    const project = { from: { ladder: 'support', rung: 'developer' }, decidedBy: 'director', pauses: ['resolution'] };
    const going = aClock('going', [elapsed(6)]);
    const lived = new Story({ ...policyOf(resolution, going), project }, monday('09:00'), {
      priority: 'critical',
      calendars: office,
    });
    lived.say(monday('10:00'), { name: 'request-project', kind });
    lived.say(monday('11:00'), { name: 'decide-project', approved: true }, { by: 'dan' });
    expect(lived.ticket.status).toBe(kind);
    lived.say(tuesday('11:00'), { name: 'resume' });
    expect(lived.ticket.status).toBe('in-progress');
    lived.until(wednesday('09:00'));
    expect(fired(lived)).toEqual(['Mon 15:00 clock-breached going', 'Tue 13:00 clock-breached resolution']);
    expect(lived.entries.find(({ type }) => type === 'resumed')).toMatchObject({ kind });
  });
});

describe('resolution and re-opening', () => {
  it('a clock that waits is met by a resolution, too', () => {
    const lived = story('critical');
    lived.say(monday('10:00'), { name: 'await', reason: 'awaiting-parts' });
    lived.say(tuesday('09:00'), { name: 'resolve' });
    expect(lived.told(['clock-met'])).toEqual(['Tue 09:00 clock-met resolution']);
  });

  it('a breached clock stays breached', () => {
    const lived = story('critical').until(monday('14:00'));
    lived.say(monday('14:00'), { name: 'resolve' });
    expect(lived.told(['clock-met'])).toEqual([]);
    expect(lived.ticket.clocks['resolution']?.outcome).toBe('breached');
  });

  it('the same ledger goes on after a re-opening, and what fired stays fired', () => {
    const warned = { ...resolution, thresholds: [warning('50%', { share: { n: 1, d: 2 } }), breach()] };
    const lived = story('critical', [warned]).until(monday('11:30'));
    lived.say(monday('11:30'), { name: 'resolve' });
    lived.say(tuesday('10:00'), { name: 'reopen' });
    lived.until(wednesday('09:00'));
    expect(fired(lived)).toEqual(['Mon 11:00 clock-warned resolution', 'Tue 11:30 clock-breached resolution']);
  });

  it('where the clock says so it is armed again on the same ledger, but for the rungs it has led to', () => {
    const climbs = { id: '1h', kind: 'rung' as const, at: { amount: { n: HOUR_MS, d: 1 } } };
    const climbing = { ...climbs, actions: [{ do: 'climb' as const, ladder: 'support', rung: 'team-lead' }] };
    const again = {
      ...resolution,
      newCycleOnReopening: true,
      thresholds: [climbing, warning('50%', { share: { n: 1, d: 2 } }), breach()],
    };
    const lived = story('critical', [again]).until(monday('11:30'));
    lived.say(monday('11:30'), { name: 'resolve' });
    lived.say(tuesday('10:00'), { name: 'reopen' });
    lived.until(wednesday('09:00'));
    expect(fired(lived)).toEqual([
      'Mon 11:00 clock-warned resolution',
      'Tue 10:00 clock-warned resolution',
      'Tue 11:30 clock-breached resolution',
    ]);
    expect(lived.told(['escalated', 'rung-already-reached'])).toEqual(['Mon 10:00 escalated team-lead']);
    expect(lived.ticket.clocks['resolution']?.cycle).toBe(2);
  });
});
