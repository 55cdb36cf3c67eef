import type { ClockFormat } from '../format/clock-format';
import type { SoundParts } from '../format/sound-parts';
import type { Complaint, Path } from '../policy-problem';
import { readRestart } from '../words/restart';
import { readRung } from '../words/rung-ref';
import { checkMeasures } from './check-measures';
import type { Names } from './names';
import { twice, unlessAllKnown, unlessAudience, unlessKnown } from './references';

/** What is wrong with the clocks: places, priorities, measures, points, and what they do. */
export function checkClocks(parts: SoundParts, names: Names): Complaint[] {
  return Object.entries(parts.clocks ?? {}).flatMap(([id, clock]) => {
    const path = ['clocks', id];
    return [
      ...checkPlace(clock, names, path),
      ...unlessAllKnown('priority', clock.priorities, names.priorities, [...path, 'priorities']),
      ...(clock.calendar === undefined
        ? []
        : unlessKnown('calendar', clock.calendar, names.calendars, [...path, 'calendar'])),
      ...checkRows(clock, names, path),
      ...checkMeasures(id, clock, parts.ladders ?? {}, path),
      ...checkActions(clock, names, path),
      ...checkRestarts(clock, names, path),
    ];
  });
}

function checkPlace(clock: ClockFormat, names: Names, path: Path): Complaint[] {
  const { on, scope } = clock;
  if (on === undefined) {
    return [
      ...(scope === 'tier' || scope === 'visit'
        ? [{ path: [...path, 'scope'], problem: `a ${scope} clock runs on a rung; name it with on` }]
        : []),
      ...(clock['on-return'] === 'refuse'
        ? [{ path: [...path, 'on-return'], problem: 'only a clock on a rung can refuse a return to it' }]
        : []),
    ];
  }
  const rung = readRung(on, names.rungs);
  return [
    ...(typeof rung === 'string' ? [{ path: [...path, 'on'], problem: rung }] : []),
    ...(scope === 'ticket'
      ? [{ path: [...path, 'scope'], problem: 'a clock on a rung has the scope tier or visit' }]
      : []),
  ];
}

function checkRows(clock: ClockFormat, names: Names, path: Path): Complaint[] {
  const { target, targets = [] } = clock;
  const byPriority = typeof target === 'object' ? target : undefined;
  const both = target !== undefined && targets.length > 0;
  const running = clock.priorities?.map(String) ?? names.priorities;
  const missing = running.filter((each) => byPriority && !Object.hasOwn(byPriority, each));
  return [
    ...(both ? [{ path: [...path, 'targets'], problem: 'this clock has a target already; keep one of the two' }] : []),
    ...Object.keys(byPriority ?? {})
      .flatMap((priority) => unlessKnown('priority', priority, names.priorities, [...path, 'target', priority]))
      .map((complaint): Complaint => ({ ...complaint, at: 'key' })),
    ...(missing.length === 0
      ? []
      : [{ path: [...path, 'target'], problem: `has no target for ${missing.join(', ')}` }]),
    ...targets.flatMap((row, i) => [
      ...unlessAllKnown('priority', row.priorities, names.priorities, [...path, 'targets', i, 'priorities']),
      ...(row.calendar === undefined
        ? []
        : unlessKnown('calendar', row.calendar, names.calendars, [...path, 'targets', i, 'calendar'])),
      ...(row.priorities === undefined && i < targets.length - 1
        ? [{ path: [...path, 'targets', i], problem: 'is for all priorities, so the rows below it never count' }]
        : []),
    ]),
  ];
}

function checkActions(clock: ClockFormat, names: Names, path: Path): Complaint[] {
  const { target, targets, warn } = clock;
  const breach = clock['on-breach'];
  const targeted = target !== undefined || targets !== undefined;
  const parts = (['on-warn', 'on-breach'] as const).flatMap((key) => {
    const { tell, 'climb-to': climb } = clock[key] ?? {};
    const rung = climb === undefined ? undefined : readRung(climb, names.rungs);
    return [
      ...unlessAudience(tell, names, [...path, key, 'tell']),
      ...(typeof rung === 'string' ? [{ path: [...path, key, 'climb-to'], problem: rung }] : []),
    ];
  });
  const { until = 'resolved', 'at-most': most } = breach?.repeat ?? {};
  return [
    ...parts,
    ...(breach && !targeted ? [{ path: [...path, 'on-breach'], problem: 'without a target nothing is breached' }] : []),
    ...(warn && !clock['on-warn']
      ? [{ path: [...path, 'warn'], problem: 'say with on-warn what a warning does' }]
      : []),
    ...(clock['on-warn'] && !warn ? [{ path: [...path, 'on-warn'], problem: 'say with warn when it warns' }] : []),
    ...(breach?.repeat && until !== 'resolved' && most === undefined
      ? [{ path: [...path, 'on-breach', 'repeat'], problem: `until ${until} needs at-most: it might never come` }]
      : []),
    ...(breach?.repeat && (breach.tell ?? []).length === 0
      ? [{ path: [...path, 'on-breach', 'repeat'], problem: 'repeats nothing: nobody is told' }]
      : []),
  ];
}

function checkRestarts(clock: ClockFormat, names: Names, path: Path): Complaint[] {
  const events = clock['restarts-on'] ?? [];
  const rungs = names.rungs.map(({ rung }) => rung);
  const each = events.flatMap((event, i): Complaint[] => {
    const at = [...path, 'restarts-on', i];
    const restart = readRestart(event);
    if (typeof restart === 'string') return [{ path: at, problem: restart }];
    return restart.with === undefined ? [] : unlessKnown('rung', restart.with, rungs, at);
  });
  return [...each, ...twice(events, [...path, 'restarts-on'])];
}
