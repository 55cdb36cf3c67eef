import type { ClockFormat } from '../format/clock-format';
import type { Complaint, Path } from '../policy-problem';
import { readRung } from '../words/rung-ref';
import type { Names } from './names';
import { checkManner, unlessAudience } from './references';

/** What is wrong with what a clock does when it warns and when it is breached. */
export function checkClockActions(clock: ClockFormat, names: Names, path: Path): Complaint[] {
  const { target, targets, warn } = clock;
  const breach = clock['on-breach'];
  const targeted = target !== undefined || targets !== undefined;
  const complain = (key: string, problem: string): Complaint => ({ path: [...path, key], problem });
  return [
    ...(['on-warn', 'on-breach'] as const).flatMap((key) => checkAction(clock[key], names, [...path, key])),
    ...(breach && !targeted ? [complain('on-breach', 'without a target nothing is breached')] : []),
    ...(warn && !clock['on-warn'] ? [complain('warn', 'say with on-warn what a warning does')] : []),
    ...(clock['on-warn'] && !warn ? [complain('on-warn', 'say with warn when it warns')] : []),
    ...checkRepeat(clock, [...path, 'on-breach', 'repeat']),
    ...(breach?.resume && clock.during === undefined
      ? [{ path: [...path, 'on-breach', 'resume'], problem: 'only a pause clock can end a wait; name it with during' }]
      : []),
  ];
}

function checkAction(action: ClockFormat['on-warn'], names: Names, path: Path): Complaint[] {
  if (!action) return [];
  const { tell, 'climb-to': climb } = action;
  const rung = climb === undefined ? undefined : readRung(climb, names.rungs);
  const told = (tell ?? []).length > 0;
  const manner = (['via', 'template'] as const).filter((key) => !told && action[key] !== undefined);
  return [
    ...unlessAudience(tell, names, [...path, 'tell']),
    ...checkManner(action, path),
    ...manner.map((key) => ({ path: [...path, key], problem: 'nobody is told; say whom with tell' })),
    ...(typeof rung === 'string' ? [{ path: [...path, 'climb-to'], problem: rung }] : []),
  ];
}

function checkRepeat(clock: ClockFormat, path: Path): Complaint[] {
  const breach = clock['on-breach'];
  if (!breach?.repeat) return [];
  const { until = 'resolved', 'at-most': most } = breach.repeat;
  return [
    ...(until !== 'resolved' && most === undefined
      ? [{ path, problem: `until ${until} needs at-most: it might never come` }]
      : []),
    ...((breach.tell ?? []).length === 0 ? [{ path, problem: 'repeats nothing: nobody is told' }] : []),
  ];
}
