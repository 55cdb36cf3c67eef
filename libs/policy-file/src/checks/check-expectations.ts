import { shownByDefault, type EntryType, type ExpectedEntry } from '@stepladder/domain';
import type { Complaint, Path } from '../policy-problem';
import { readExpectation } from '../words/expectation';
import { readTime } from '../words/local-time';
import { readEvent } from '../words/trigger';
import type { TestPlace } from './check-tests';
import { twice, unlessKnown } from './references';
import { unlessPerson } from './test-people';

/** What is wrong with what a test expects: lines that cannot be read, or that could never be met. */
export function checkExpectations(place: TestPlace, path: Path): Complaint[] {
  const { test, names } = place;
  const { expect = [], show, holder = [] } = test;
  const types = (show ?? []).map(readEvent);
  const shown =
    show === undefined ? shownByDefault : types.flatMap((each) => (typeof each === 'string' ? [] : each.event));
  return [
    ...types.flatMap((each, i) => (typeof each === 'string' ? [{ path: [...path, 'show', i], problem: each }] : [])),
    ...twice(show ?? [], [...path, 'show']),
    ...expect.flatMap((line, i) => checkLine(line, shown, place, [...path, 'expect', i])),
    ...checkOrder(place, path),
    ...holder.flatMap((person, i) => unlessPerson(person, test, names.people, [...path, 'holder', i])),
  ];
}

function checkLine(line: string, shown: EntryType[], place: TestPlace, path: Path): Complaint[] {
  const read = readExpectation(line, place.zone);
  if (typeof read === 'string') return [{ path, problem: read }];
  const { names, test } = place;
  const hidden = !shown.includes(read.type);
  return [
    ...(hidden ? [{ path, problem: `${read.type} is not among the types shown; list them with show` }] : []),
    ...unlessAbout(read, place, path),
    ...(read.people ?? []).flatMap((person) => unlessPerson(person, test, names.people, path)),
  ];
}

/** What a line may be about where its type says so. */
function unlessAbout({ type, about }: ExpectedEntry, { names }: TestPlace, path: Path): Complaint[] {
  if (about === undefined) return [];
  const clocks = [...names.clocks, ...names.pauseClocks];
  if (clockTypes.includes(type)) return isThreshold(about) ? [] : unlessKnown('clock', about, clocks, path);
  if (!rungTypes.includes(type)) return [];
  const rungs = names.rungs.map(({ rung }) => rung);
  return names.reasons.includes(about) || names.ladders.includes(about) ? [] : unlessKnown('rung', about, rungs, path);
}

const clockTypes: EntryType[] = [
  ...(['clock-warned', 'clock-breached', 'breach-repeated', 'clock-started'] as const),
  ...(['clock-restarted', 'clock-met', 'clock-met-withdrawn'] as const),
];
const rungTypes: EntryType[] = ['escalated', 'rung-already-reached', 'handed-back', 'intervened'];

function isThreshold(word: string): boolean {
  return word === 'breach' || /^\d+(%|(s|m|h|wd)(-before)?)$/.test(word);
}

function checkOrder({ test, zone }: TestPlace, path: Path): Complaint[] {
  const ends = [test.opened, test.until].map((word) => (word === undefined ? undefined : readTime(word, zone)));
  const [opened, until] = ends.map((each) => (typeof each === 'number' ? each : undefined));
  let before = opened;
  return (test.expect ?? []).flatMap((line, i) => {
    const read = readExpectation(line, zone);
    if (typeof read === 'string') return [];
    const early = before !== undefined && read.at < before;
    before = Math.max(before ?? read.at, read.at);
    const at = [...path, 'expect', i];
    if (early) return [{ path: at, problem: `comes before ${i === 0 ? 'the opening' : 'the line above'}` }];
    if (until !== undefined && read.at > until)
      return [{ path: at, problem: 'comes after until; nobody watches then' }];
    return [];
  });
}
