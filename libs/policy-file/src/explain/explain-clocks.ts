import type { Action, ClockRule, Policy, TargetRow, Threshold } from '@stepladder/domain';
import { inWords } from '../lint/finding';
import {
  amountInWords,
  audienceInWords,
  channelsInWords,
  counted,
  fitsInWords,
  measureInWords,
  triggersInWords,
} from './in-words';
import { list, section, sentence } from './markdown';

/** Every clock: when it runs, how much it allows, and what it does then. */
export function explainClocks(policy: Policy): string[] {
  return section(
    '## Clocks',
    policy.clocks.length === 0
      ? []
      : [
          'Each is independent of the others. All are stopped by resolution.',
          ...policy.clocks.flatMap((clock) => [`### ${clock.label}`, list(clockInWords(policy, clock).map(sentence))]),
        ],
  );
}

function clockInWords(policy: Policy, clock: ClockRule): string[] {
  return [
    ...runsInWords(policy, clock),
    ...clock.targets.map((row) => rowInWords(policy, row)),
    ...clock.thresholds.map((each) => thresholdInWords(policy, clock, each)),
    ...(clock.scope === 'tier' || clock.scope === 'visit' ? [returnInWords(clock)] : []),
    clock.newCycleOnReopening
      ? 're-opening arms its thresholds again, on the time used'
      : 're-opening goes on from the time used; what has been done stays done',
  ];
}

function runsInWords(policy: Policy, clock: ClockRule): string[] {
  const rung = policy.ladders.flatMap(({ rungs }) => rungs).find(({ id }) => id === clock.on?.rung)?.label ?? '';
  const waits = policy.awaiting.filter(({ id }) => clock.during?.includes(id)).map(({ label }) => label);
  const where = {
    ticket: 'it runs through the whole life of a ticket',
    tier: `it runs on ${rung}, all stays there together`,
    visit: `it runs on ${rung}, each stay by itself`,
    pause: `it runs while a ticket is ${inWords(waits)}, each wait by itself`,
  }[clock.scope];
  const pausedBy = policy.awaiting.filter(({ pauses }) => pauses.includes(clock.id)).map(({ label }) => label);
  const evidence = policy.evidence
    .filter(({ id }) => clock.unlessEvidence.includes(id))
    .map(({ label }) => `“${label}”`);
  const fits = fitsInWords(policy, clock.priorities ? { priorities: clock.priorities } : {});
  return [
    `${where}${fits === '' ? '' : `, for tickets ${fits}`}`,
    ...(clock.startsOn.length > 0 ? [`it starts when ${triggersInWords(policy, clock.startsOn)}, each time anew`] : []),
    ...(clock.stopsOn.length > 0 ? [`it stops when ${triggersInWords(policy, clock.stopsOn)}`] : []),
    ...(clock.restartsOn.length > 0 ? [`it begins anew when ${triggersInWords(policy, clock.restartsOn)}`] : []),
    ...(clock.whileWorking ? ['it counts only while somebody works on the ticket'] : []),
    ...(evidence.length > 0 ? [`it does not run once there is ${evidence.join(' or ')}`] : []),
    ...(clock.scope === 'pause'
      ? []
      : [pausedBy.length === 0 ? 'no waiting stops it' : `it stands still while a ticket is ${inWords(pausedBy)}`]),
  ];
}

function rowInWords(policy: Policy, row: TargetRow): string {
  const fits = fitsInWords(policy, row);
  const whom = fits === '' ? '' : `, for tickets ${fits}`;
  if (!row.amount) return `it has no limit of its own; it counts ${measureInWords(row.measure)}${whom}`;
  return `it allows ${amountInWords(row.amount, row.measure)}, ${measureInWords(row.measure)}${whom}`;
}

function thresholdInWords(policy: Policy, clock: ClockRule, { kind, at, actions, repeat }: Threshold): string {
  const measure = clock.targets[0]?.measure ?? { time: 'elapsed' as const };
  const point =
    kind === 'breach'
      ? 'when that is used up'
      : 'share' in at
        ? `when ${(100 * at.share.n) / at.share.d} % of it is used`
        : 'before' in at
          ? `${amountInWords(at.before, measure)} before the end`
          : `after ${amountInWords(at.amount, measure)}`;
  const done =
    actions.length === 0 ? 'it is recorded' : actions.map((each) => actionInWords(policy, each)).join(', and ');
  return `${point}, ${done}${repeat ? repeatInWords(repeat, clock) : ''}`;
}

function actionInWords(policy: Policy, action: Action): string {
  switch (action.do) {
    case 'climb': {
      const ladder = policy.ladders.find(({ id }) => id === action.ladder);
      return `the ticket moves up to ${ladder?.rungs.find(({ id }) => id === action.rung)?.label ?? action.rung}`;
    }
    case 'tell':
      return `told: ${audienceInWords(policy, action.to)}, by ${channelsInWords(action.channels)} (template \`${action.template}\`)`;
    case 'resume':
      return 'the wait ends by itself';
  }
}

function repeatInWords({ every, until, atMost }: NonNullable<Threshold['repeat']>, clock: ClockRule): string {
  const measure = clock.targets[0]?.measure ?? { time: 'elapsed' as const };
  const end = { resolved: 'it is resolved', acknowledged: 'somebody acknowledges', left: 'the ticket leaves' }[until];
  const most = atMost === undefined ? '' : `, at most ${counted(atMost, 'time')}`;
  return `, again every ${amountInWords(every, measure)} until ${end}${most}`;
}

function returnInWords({ onReturn, targets }: ClockRule): string {
  if (onReturn === 'refuse') return 'once it is used up a hand-back to its rung is refused';
  if (onReturn === 'next-clock')
    return 'once it is used up a ticket may be handed back to its rung; only later limits count then';
  const measure = targets[0]?.measure ?? { time: 'elapsed' as const };
  return `once it is used up a hand-back to its rung is given ${amountInWords(onReturn.grant, measure)} more`;
}
