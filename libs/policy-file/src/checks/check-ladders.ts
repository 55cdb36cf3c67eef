import type { LadderFormat, RungFormat } from '../format/ladder-format';
import type { SoundParts } from '../format/sound-parts';
import type { Complaint, Path } from '../policy-problem';
import { readAfter } from '../words/after';
import { compareAmounts, type Duration } from '../words/duration';
import { checkRung } from './check-rung';
import type { Names } from './names';
import { unlessKnown } from './references';

/** What is wrong with the ladders: kinds, roles, people told, thresholds out of order. */
export function checkLadders(parts: SoundParts, names: Names): Complaint[] {
  const ladders = Object.entries(parts.ladders ?? {});
  const each = ladders.flatMap(([id, ladder]) => [
    ...checkLadder(ladder, ['ladders', id]),
    ...Object.entries(ladder.rungs).flatMap(([rung, facts]) =>
      checkRung(facts, { ladder, rung, names, path: ['ladders', id, 'rungs', rung] }),
    ),
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
  const complaints = ladders.filter(([, ladder]) => ladder['climbed-by'] === 'complain').slice(1);
  const many = intervening.slice(1).map((path) => ({ path, problem: 'another rung is reached by intervene already' }));
  return [
    ...more,
    ...many,
    ...complaints.map(([id]) => ({
      path: ['ladders', id, 'climbed-by'],
      problem: 'another ladder is climbed by complaints already',
    })),
  ];
}

function checkLadder(ladder: LadderFormat, path: Path): Complaint[] {
  const { kind, rungs } = ladder;
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
    ...checkClimbing(ladder, path),
  ];
}

function checkClimbing(ladder: LadderFormat, path: Path): Complaint[] {
  const { kind, rungs } = ladder;
  const comesTo = ladder['comes-to'];
  const complaints = ladder['climbed-by'] === 'complain';
  return [
    ...(comesTo === undefined || (comesTo === 'nobody' && kind === 'hierarchic')
      ? []
      : unlessKnown('rung', comesTo, Object.keys(rungs), [...path, 'comes-to'])),
    ...(complaints && kind === 'functional'
      ? [{ path: [...path, 'climbed-by'], problem: 'complaints have a hierarchic ladder of their own' }]
      : []),
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
