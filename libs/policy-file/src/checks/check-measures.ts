import type { ClockFormat } from '../format/clock-format';
import type { LadderFormat } from '../format/ladder-format';
import type { Complaint, Path } from '../policy-problem';
import { climbsBy } from '../words/climbs-by';
import { compareAmounts, readDuration, unitWords, type Duration } from '../words/duration';
import { readOnReturn } from '../words/on-return';
import { targetRows, type Row } from '../words/target-rows';
import { readWarning } from '../words/warning';

/** A point of a clock with the place that names it. */
type Point = { path: Path; text: string; duration: Duration; before?: boolean; mustPrecede?: boolean };

/** What is wrong with a clock's amounts: spelling, units that do not go together, warnings too late, calendars missing. */
export function checkMeasures(
  id: string,
  clock: ClockFormat,
  ladders: Record<string, LadderFormat>,
  path: Path,
): Complaint[] {
  const climbs = climbsBy(id, ladders);
  const rows = targetRows(clock);
  const targeted = rows.some(({ target }) => target !== undefined);
  if (!targeted && climbs.length === 0) {
    return [{ path, at: 'key', problem: `${id} does nothing; give it a target, or a rung that comes after it` }];
  }
  const { complaints, points } = pointsOf(clock, path);
  const all: Point[] = [...points, ...climbs.map(({ path: at, text, duration }) => ({ path: at, text, duration }))];
  const untargeted =
    targeted || !clock.warn ? [] : [{ path: [...path, 'warn'], problem: 'there is no target to warn of' }];
  return [...complaints, ...untargeted, ...unique(rows.flatMap((row) => checkRow(row, all, path)))];
}

function pointsOf(clock: ClockFormat, path: Path): { complaints: Complaint[]; points: Point[] } {
  const complaints: Complaint[] = [];
  const points: Point[] = [];
  const seen = new Set<string>();
  for (const [i, text] of (clock.warn ?? []).entries()) {
    const at = [...path, 'warn', i];
    const warning = readWarning(text);
    if (typeof warning === 'string') complaints.push({ path: at, problem: warning });
    else if (seen.has(warning.id)) complaints.push({ path: at, problem: `${String(text)} stands here twice` });
    else if (warning.duration) {
      points.push({
        path: at,
        text: String(text),
        duration: warning.duration,
        before: 'before' in warning.at,
        mustPrecede: true,
      });
    }
    if (typeof warning !== 'string') seen.add(warning.id);
  }
  const every = clock['on-breach']?.repeat?.every;
  const repeated = every === undefined ? undefined : readDuration(every);
  const at = [...path, 'on-breach', 'repeat', 'every'];
  if (typeof repeated === 'string') complaints.push({ path: at, problem: repeated });
  if (typeof repeated === 'object') points.push({ path: at, text: String(every), duration: repeated });
  return { complaints, points: [...points, ...granted(clock, path)] };
}

function granted(clock: ClockFormat, path: Path): Point[] {
  const word = clock['on-return'];
  const read = word === undefined ? '' : readOnReturn(word);
  if (typeof read === 'string' || !read.duration) return [];
  return [{ path: [...path, 'on-return'], text: String(word), duration: read.duration }];
}

function checkRow(row: Row, points: Point[], clock: Path): Complaint[] {
  const path = [...clock, ...row.path];
  const at = row.path[0] === 'targets' ? [...path, 'target'] : path;
  const target = row.target === undefined ? undefined : readDuration(row.target);
  if (typeof target === 'string') return [{ path: at, problem: target }];
  const unit = target?.unit ?? points[0]?.duration.unit;
  if (unit === undefined) return [];
  const written = row.target === undefined ? (points[0]?.text ?? '') : String(row.target);
  const measure: Complaint[] = [];
  if (unit === 'time' && row.time === undefined) {
    measure.push({ path: at, problem: `say whether ${written} is time: elapsed or time: working` });
  }
  if ((unit === 'wd' || row.time === 'working') && row.calendar === undefined) {
    const what = unit === 'wd' ? 'working days' : 'working time';
    measure.push({ path: at, problem: `${written} counts ${what}, which needs a calendar` });
  }
  return [...measure, ...points.flatMap((point) => checkPoint(point, unit, target, written))];
}

function checkPoint(point: Point, unit: Duration['unit'], target: Duration | undefined, written: string): Complaint[] {
  const { path, text, duration } = point;
  if (duration.unit !== unit) {
    return [
      {
        path,
        problem: `${text} is in ${unitWords(duration.unit)}, but this clock counts ${unitWords(unit)} (${written})`,
      },
    ];
  }
  if (!point.mustPrecede || !target || compareAmounts(duration.amount, target.amount) < 0) return [];
  const problem = point.before
    ? `${text} is not after the start: the target is ${written}`
    : `${text} is not before the target of ${written}`;
  return [{ path, problem }];
}

function unique(complaints: Complaint[]): Complaint[] {
  const seen = new Set<string>();
  return complaints.filter(({ path, problem }) => {
    const key = JSON.stringify([path, problem]);
    return seen.has(key) ? false : seen.add(key);
  });
}
