import { ID_PATTERN } from '../format/word';
import type { AwaitingFormat } from '../format/policy-format';
import type { SoundParts } from '../format/sound-parts';
import type { Complaint, Path } from '../policy-problem';
import { readDuration } from '../words/duration';
import { madeClockId, madeClocks } from '../words/made-clocks';
import { unlessCalendar, unlessMeasured } from './check-head';
import type { Names } from './names';
import { unlessAllKnown, unlessTellings } from './references';

/** What is wrong with the statuses under which work waits: clocks that are none, reviews and caps that count nothing. */
export function checkAwaiting({ awaiting = {} }: SoundParts, names: Names): Complaint[] {
  return Object.entries(awaiting).flatMap(([reason, status]) => {
    const path = ['awaiting', reason];
    const { pauses, calendar, tells } = status;
    const made = madeClocks.filter((key) => status[key] !== undefined);
    return [
      ...(typeof pauses === 'string' ? [] : checkPauses(pauses, names, [...path, 'pauses'])),
      ...unlessCalendar(calendar, names, path),
      ...unlessTellings(tells, names, [...path, 'tells']),
      ...made.flatMap((key) => checkMade(reason, key, status, names)),
      ...(tells && made.length === 0
        ? [{ path: [...path, 'tells'], problem: 'tells of nothing; give it review-by or cap' }]
        : []),
    ];
  });
}

/** What is wrong with a list of clocks that stand still: unknown ones, and those that run during a wait only. */
export function checkPauses(pauses: readonly unknown[], names: Names, path: Path): Complaint[] {
  return [
    ...unlessAllKnown('clock', pauses, names.clocks, path),
    ...pauses.flatMap((clock, i) =>
      names.pauseClocks.includes(String(clock))
        ? [{ path: [...path, i], problem: `${String(clock)} runs while work waits; it cannot be paused by that` }]
        : [],
    ),
  ];
}

function checkMade(reason: string, key: 'review-by' | 'cap', status: AwaitingFormat, names: Names): Complaint[] {
  const path = ['awaiting', reason, key];
  const written = status[key];
  const duration = readDuration(written);
  if (typeof duration === 'string') return [{ path, problem: duration }];
  const id = madeClockId(reason, key);
  return [
    ...unlessMeasured({ written, duration, time: status.time, calendar: status.calendar }, path),
    ...(names.clocks.includes(id) ? [{ path, problem: `makes a clock ${id}, which there is already` }] : []),
    ...(new RegExp(ID_PATTERN).test(id)
      ? []
      : [{ path, problem: `makes a clock ${id}, which is longer than 40 letters; shorten ${reason}` }]),
  ];
}
