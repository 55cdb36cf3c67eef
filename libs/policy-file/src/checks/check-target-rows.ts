import type { ClockFormat } from '../format/clock-format';
import { fitsSections } from '../format/fits-format';
import type { PolicyFormat } from '../format/policy-format';
import type { Complaint, Path } from '../policy-problem';
import type { Names } from './names';
import { checkFits, unlessKnown } from './references';

/** What rows may refer to. */
type Known = { names: Names; plans: NonNullable<PolicyFormat['plans']> };

/** What is wrong with a clock's targets: for whom they are, and in which calendars they count. */
export function checkRows(clock: ClockFormat, known: Known, path: Path): Complaint[] {
  const { names } = known;
  const { target, targets = [] } = clock;
  const byPriority = typeof target === 'object' ? target : undefined;
  const both = target !== undefined && targets.length > 0;
  const running = clock.priorities?.map(String) ?? names.priorities;
  const missing = running.filter((each) => byPriority && !Object.hasOwn(byPriority, each));
  return [
    ...checkCalendar(clock.calendar, known, [...path, 'calendar']),
    ...(both ? [{ path: [...path, 'targets'], problem: 'this clock has a target already; keep one of the two' }] : []),
    ...Object.keys(byPriority ?? {})
      .flatMap((priority) => unlessKnown('priority', priority, names.priorities, [...path, 'target', priority]))
      .map((complaint): Complaint => ({ ...complaint, at: 'key' })),
    ...(missing.length === 0
      ? []
      : [{ path: [...path, 'target'], problem: `has no target for ${missing.join(', ')}` }]),
    ...targets.flatMap((row, i) => [
      ...checkFits(row, names, [...path, 'targets', i]),
      ...checkCalendar(row.calendar, known, [...path, 'targets', i, 'calendar']),
      ...(fitsSections.every((section) => row[section] === undefined) && i < targets.length - 1
        ? [
            {
              path: [...path, 'targets', i],
              problem: `is for all ${rowsAre(targets)}, so the rows below it never count`,
            },
          ]
        : []),
    ]),
  ];
}

function rowsAre(targets: NonNullable<ClockFormat['targets']>): string {
  const chosen = fitsSections.filter((section) => targets.some((row) => row[section] !== undefined));
  return chosen.length === 1 ? chosen[0]! : 'tickets';
}

function checkCalendar(calendar: ClockFormat['calendar'], { names, plans }: Known, path: Path): Complaint[] {
  if (calendar === undefined) return [];
  if (typeof calendar !== 'object') return unlessKnown('calendar', calendar, names.calendars, path);
  const { by, ...of } = calendar;
  const ids = by === 'plan' ? names.plans : names.regions;
  if (ids.length === 0) return [{ path: [...path, 'by'], problem: `there are no ${by}s; declare them under ${by}s` }];
  if (by === 'plan') return [...checkPlans(plans, path), ...tooMuch(Object.keys(of), path)];
  const missing = ids.filter((id) => !Object.hasOwn(of, id));
  return [
    ...(missing.length === 0 ? [] : [{ path, problem: `has no calendar for ${missing.join(', ')}` }]),
    ...Object.entries(of).flatMap(([region, each]) => [
      ...unlessKnown('region', region, ids, [...path, region]).map((found): Complaint => ({ ...found, at: 'key' })),
      ...unlessKnown('calendar', each, names.calendars, [...path, region]),
    ]),
  ];
}

function checkPlans(plans: Known['plans'], path: Path): Complaint[] {
  const without = Object.entries(plans).flatMap(([id, { calendar }]) => (calendar === undefined ? [id] : []));
  if (without.length === 0) return [];
  return [{ path: [...path, 'by'], problem: `${without.join(', ')} has no calendar; give every plan one` }];
}

function tooMuch(keys: string[], path: Path): Complaint[] {
  return keys.map((key) => ({
    path: [...path, key],
    at: 'key',
    problem: `${key} says too much; a plan's calendar stands under plans`,
  }));
}
