import type { Amount, ClockRule, EntryType, Policy, TargetRow, Threshold, Trigger } from '@stepladder/domain';
import type { ClockFormat } from '../format/clock-format';
import type { Path } from '../policy-problem';
import { compareAmounts } from '../words/duration';
import { error, warning, type Doubt, type Linted } from './finding';

/** Clocks that never start or stop, points of a clock out of order, and tellings that go on and on. */
export function lintClocks({ policy, document }: Linted): Doubt[] {
  return policy.clocks.flatMap((clock) => {
    const format = document.clocks[clock.id];
    if (!format) return [];
    const path = ['clocks', clock.id];
    return [...lintEvents(policy, clock, path), ...lintOrder(clock, format, path), ...lintRepeat(clock, path)];
  });
}

function lintEvents(policy: Policy, { startsOn, stopsOn }: ClockRule, path: Path): Doubt[] {
  const never = (triggers: Trigger[]) => triggers.length > 0 && !triggers.some((each) => canHappen(policy, each));
  return [
    ...(never(startsOn) ? [error([...path, 'starts-on'], 'never starts: this policy has no such event')] : []),
    ...(never(stopsOn) ? [error([...path, 'stops-on'], 'never stops: this policy has no such event')] : []),
  ];
}

/** Whether the policy has the part by which such an entry comes about. */
function canHappen(policy: Policy, { event }: Trigger): boolean {
  const needed: Partial<Record<EntryType, boolean>> = {
    awaited: policy.awaiting.length > 0,
    resumed: policy.awaiting.length > 0 || policy.project !== undefined,
    complained: policy.ladders.some(({ climbedBy }) => climbedBy === 'complain'),
    'complaint-settled': policy.ladders.some(({ climbedBy }) => climbedBy === 'complain'),
    'emergency-declared': policy.emergency !== undefined,
    'emergency-approved': policy.plans.some(({ emergencyApprovedBy }) => emergencyApprovedBy !== undefined),
    'emergency-not-approved': policy.plans.some(({ emergencyApprovedBy }) => emergencyApprovedBy !== undefined),
    'project-requested': policy.project !== undefined,
    'project-approved': policy.project !== undefined,
    'project-refused': policy.project !== undefined,
    'placement-wanted': policy.placements.length > 0,
    offered: policy.ladders.some(({ rungs }) => rungs.some(({ gate }) => (gate?.offeredAfter ?? 0) > 0)),
    intervened: policy.ladders.some(({ rungs }) => rungs.some(({ reachedBy }) => reachedBy === 'intervene')),
  };
  return needed[event] ?? true;
}

/** Warnings stand in the order in which they come, and a rung comes no later than the target. */
function lintOrder(clock: ClockRule, format: ClockFormat, path: Path): Doubt[] {
  const warnings = clock.thresholds.filter(({ kind }) => kind === 'warning');
  const rungs = clock.thresholds.filter(({ kind }) => kind === 'rung');
  const targets = clock.targets.flatMap(({ amount }) => (amount ? [amount] : []));
  const late = warnings.flatMap((each, i) => {
    const before = warnings[i - 1];
    const row = targets.find((amount) => before && compareAmounts(placeOf(each, amount), placeOf(before, amount)) <= 0);
    const [text, previous] = [i, i - 1].map((n) => String(format.warn?.[n]));
    return row
      ? [warning([...path, 'warn', i], `${text} does not come after ${previous}, which stands before it`)]
      : [];
  });
  const beyond = rungs.flatMap(({ actions, id, at }) =>
    actions.flatMap((action) =>
      action.do === 'climb' && targets.some((amount) => 'amount' in at && compareAmounts(at.amount, amount) > 0)
        ? [
            warning(
              ['ladders', action.ladder, 'rungs', action.rung, 'after'],
              `${id} comes after the target of ${clock.id}`,
            ),
          ]
        : [],
    ),
  );
  return [...late, ...beyond];
}

/** Where a threshold stands from the start of a clock with that target. */
function placeOf({ at }: Threshold, target: NonNullable<TargetRow['amount']>): Amount {
  if ('amount' in at) return at.amount;
  if ('share' in at) return { n: target.n * at.share.n, d: target.d * at.share.d };
  return { n: target.n * at.before.d - at.before.n * target.d, d: target.d * at.before.d };
}

const OFTEN_MS = 3_600_000;

function lintRepeat(clock: ClockRule, path: Path): Doubt[] {
  const repeat = clock.thresholds.find(({ kind }) => kind === 'breach')?.repeat;
  if (!repeat || repeat.atMost !== undefined) return [];
  const days = clock.targets.some(({ measure }) => measure.time === 'working-days');
  if (days || repeat.every.n / repeat.every.d >= OFTEN_MS) return [];
  return [warning([...path, 'on-breach', 'repeat'], 'is told more than once an hour, without end; give it at-most')];
}
