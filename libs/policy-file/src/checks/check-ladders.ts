import { ID_PATTERN } from '../format/word';
import type { LadderFormat, RungFormat } from '../format/ladder-format';
import type { SoundParts } from '../format/sound-parts';
import type { Complaint, Path } from '../policy-problem';
import { readAfter } from '../words/after';
import { compareAmounts, type Duration } from '../words/duration';
import { badId } from './check-head';
import type { Names } from './names';
import { twice, unlessAudience, unlessKnown } from './references';

/** What is wrong with the ladders: kinds, roles, people told, thresholds out of order. */
export function checkLadders(parts: SoundParts, names: Names): Complaint[] {
  const ladders = Object.entries(parts.ladders ?? {});
  const each = ladders.flatMap(([id, ladder]) => [
    ...checkLadder(ladder, ['ladders', id]),
    ...Object.entries(ladder.rungs).flatMap(([rung, facts]) => checkRung(facts, names, ['ladders', id, 'rungs', rung])),
  ]);
  const whole = parts.ladders !== undefined && ladders.length === names.ladders.length;
  return [...each, ...(whole ? checkKinds(ladders) : [])];
}

function checkKinds(ladders: [string, LadderFormat][]): Complaint[] {
  const functional = ladders.filter(([, { kind }]) => kind === 'functional');
  if (functional.length === 0) {
    return [{ path: ['ladders'], at: 'key', problem: 'no ladder is functional; one must be, it sets the holder' }];
  }
  const more = functional.slice(1).map(([id]): Complaint => {
    const problem = `${functional[0]?.[0] ?? ''} is functional already; only one ladder sets the holder`;
    return { path: ['ladders', id, 'kind'], problem };
  });
  const intervening = ladders.flatMap(([id, { rungs }]) =>
    Object.entries(rungs).flatMap(([rung, { by }]) =>
      by === 'intervene' ? [['ladders', id, 'rungs', rung, 'by']] : [],
    ),
  );
  const many = intervening.slice(1).map((path) => ({ path, problem: 'another rung is reached by intervene already' }));
  return [...more, ...many];
}

function checkLadder({ kind, rungs }: LadderFormat, path: Path): Complaint[] {
  const all = Object.entries(rungs);
  const [first] = all;
  if (!first) return [{ path: [...path, 'rungs'], problem: 'a ladder has at least one rung' }];
  const at = (rung: string, key: string): Path => [...path, 'rungs', rung, key];
  const [id, bottom] = first;
  return [
    ...(kind === 'functional' && bottom.after !== undefined
      ? [{ path: at(id, 'after'), problem: 'a ticket begins on the first rung; nothing has to take it there' }]
      : []),
    ...(kind === 'functional' && bottom['takes-over'] === false
      ? [{ path: at(id, 'takes-over'), problem: 'the first rung takes over; a ticket has a holder from the start' }]
      : []),
    ...(kind === 'functional'
      ? []
      : all
          .filter(([, rung]) => rung['takes-over'] === true)
          .map(([rung]) => ({ path: at(rung, 'takes-over'), problem: 'only the functional ladder sets the holder' }))),
    ...checkOrder(all, path),
  ];
}

/** On one clock, a higher rung must come later: a threshold at or before a lower one's would never tell anybody. */
function checkOrder(rungs: [string, RungFormat][], path: Path): Complaint[] {
  const latest = new Map<string, { rung: string; text: string; duration: Duration }>();
  return rungs.flatMap(([rung, { after }]) => {
    const read = after === undefined ? '' : readAfter(after);
    if (typeof read === 'string') return [];
    const { clock, text, duration } = read;
    const before = latest.get(clock);
    latest.set(clock, { rung, text, duration });
    if (!before || before.duration.unit !== duration.unit) return [];
    if (compareAmounts(duration.amount, before.duration.amount) > 0) return [];
    const problem = `${text} is not after the ${before.text} of ${before.rung}, which is further down`;
    return [{ path: [...path, 'rungs', rung, 'after'], problem }];
  });
}

function checkRung(rung: RungFormat, names: Names, path: Path): Complaint[] {
  const after = rung.after === undefined ? undefined : readAfter(rung.after);
  const reasons = Object.keys(rung.reasons ?? {}).filter((id) => !new RegExp(ID_PATTERN).test(id));
  return [
    ...unlessKnown('role', rung.role, names.roles, [...path, 'role']),
    ...unlessAudience(rung.tells, names, [...path, 'tells']),
    ...(typeof after === 'string' ? [{ path: [...path, 'after'], problem: after }] : []),
    ...(typeof after === 'object' ? unlessKnown('clock', after.clock, names.clocks, [...path, 'after']) : []),
    ...reasons.map((id): Complaint => ({ ...badId(id, [...path, 'reasons', id]), at: 'key' })),
    ...twice(rung['opens-for'] ?? [], [...path, 'opens-for']),
  ];
}
