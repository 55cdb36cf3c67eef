import type { SoundParts } from '../format/sound-parts';
import type { Complaint } from '../policy-problem';
import { checkClockActions } from './check-clock-actions';
import { checkClockEvents, checkPlace } from './check-clock-events';
import { checkMeasures } from './check-measures';
import { checkRows } from './check-target-rows';
import type { Names } from './names';
import { unlessAllKnown } from './references';

/** What is wrong with the clocks: places, priorities, events, measures, points, and what they do. */
export function checkClocks(parts: SoundParts, names: Names): Complaint[] {
  return Object.entries(parts.clocks ?? {}).flatMap(([id, clock]) => {
    const path = ['clocks', id];
    return [
      ...checkPlace(clock, names, path),
      ...unlessAllKnown('priority', clock.priorities, names.priorities, [...path, 'priorities']),
      ...checkRows(clock, { names, plans: parts.plans ?? {} }, path),
      ...checkMeasures(id, clock, parts.ladders ?? {}, path),
      ...checkClockActions(clock, names, path),
      ...checkClockEvents(clock, names, path),
    ];
  });
}
