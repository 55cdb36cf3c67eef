import type { Action, AwaitingReason, ClockRule } from '@stepladder/domain';
import type { AwaitingFormat } from '../format/policy-format';
import { durationOf } from '../words/duration';
import { madeClockId, madeClocks, type MadeClock } from '../words/made-clocks';
import { measureOf } from './expand-targets';
import { tellsOf } from './expand-tells';

/** A reason to wait; `all` means every clock that does not run during a wait only. */
export function awaitingReason(id: string, { label, pauses }: AwaitingFormat, pausable: string[]): AwaitingReason {
  return { id, label, pauses: pauses === 'all' ? pausable : [pauses].flat().map(String) };
}

/** The clocks that a reason to wait makes: `<reason>-review` tells somebody to look again, `<reason>-cap` ends the wait. */
export function clocksOfWaiting(reason: string, status: AwaitingFormat): ClockRule[] {
  return madeClocks.flatMap((key) => (status[key] === undefined ? [] : [clockOfWaiting(reason, status, key)]));
}

function clockOfWaiting(reason: string, status: AwaitingFormat, key: MadeClock): ClockRule {
  const { unit, amount } = durationOf(status[key]);
  const [what, template] = key === 'cap' ? ['longest wait', 'wait-ended'] : ['review', 'review-due'];
  const told = tellsOf(status.tells ?? ['holder'], template).map((tell): Action => ({ do: 'tell', ...tell }));
  const ends: Action[] = key === 'cap' ? [{ do: 'resume' }] : [];
  return {
    id: madeClockId(reason, key),
    label: `${status.label}: ${what}`,
    scope: 'pause',
    during: [reason],
    startsOn: [],
    stopsOn: [],
    restartsOn: [],
    whileWorking: false,
    unlessEvidence: [],
    targets: [{ measure: measureOf(unit, status.time, status.calendar), amount }],
    thresholds: [{ id: 'breach', kind: 'breach', at: { share: { n: 1, d: 1 } }, actions: [...ends, ...told] }],
    onReturn: 'next-clock',
    newCycleOnReopening: false,
  };
}
