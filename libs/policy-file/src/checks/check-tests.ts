import type { SoundParts } from '../format/sound-parts';
import type { TestFormat, TestStepFormat } from '../format/test-format';
import type { Complaint, Path } from '../policy-problem';
import { readTime } from '../words/local-time';
import { checkExpectations } from './check-expectations';
import { knownZone } from './check-head';
import { checkStep } from './check-step';
import { checkTestTicket } from './check-test-ticket';
import type { Names } from './names';

/** What the parts of a test are checked against. */
export type TestPlace = { names: Names; zone: string; test: TestFormat };

/** What is wrong with the tests: times, commands, names, expectations that could never come true. */
export function checkTests({ tests = [], zone }: SoundParts, names: Names): Complaint[] {
  const known = knownZone(zone);
  return tests.flatMap((test, i) => {
    const place: TestPlace = { names, zone: known, test };
    const path = ['tests', i];
    return [
      ...checkTestTicket(place, path),
      ...checkTimes(place, path),
      ...(test.steps ?? []).flatMap((step, n) => checkStep(step, place, [...path, 'steps', n])),
      ...checkExpectations(place, path),
    ];
  });
}

/** Every instant of a test in the order in which they must come. */
function checkTimes({ test, zone }: TestPlace, path: Path): Complaint[] {
  const { steps = [], until, refused } = test;
  if (refused !== undefined) {
    const more = (['steps', 'expect', 'holder', 'status'] as const).filter((key) => test[key] !== undefined);
    return [
      ...more.map((key) => ({ path: [...path, key], problem: 'the ticket is not opened; nothing follows' })),
      ...unlessInOrder([{ path: [...path, 'opened'], word: test.opened }], zone),
    ];
  }
  const orders = [
    { path: [...path, 'opened'], word: test.opened },
    ...steps.map(({ at }, i) => ({ path: [...path, 'steps', i, 'at'], word: at })),
    ...(until === undefined ? [] : [{ path: [...path, 'until'], word: until }]),
  ];
  const late = steps.flatMap((step, i) => checkArrival(step, { test, zone }, [...path, 'steps', i, 'arrives']));
  const missing =
    until === undefined ? [{ path: [...path, 'until'], problem: 'is missing; say how long to watch' }] : [];
  return [...missing, ...unlessInOrder(orders, zone), ...late];
}

function checkArrival(
  { at, arrives }: TestStepFormat,
  { test, zone }: Pick<TestPlace, 'test' | 'zone'>,
  path: Path,
): Complaint[] {
  if (arrives === undefined) return [];
  const [received, arrived, until] = [at, arrives, test.until].map((word) => readTime(word, zone));
  if (typeof arrived === 'string') return [{ path, problem: arrived }];
  if (typeof received === 'number' && arrived! < received) {
    return [{ path, problem: `${String(arrives)} comes before ${String(at)}, when it was given` }];
  }
  return typeof until === 'number' && arrived! > until
    ? [{ path, problem: `${String(arrives)} comes after until; nobody watches then` }]
    : [];
}

function unlessInOrder(times: { path: Path; word: unknown }[], zone: string): Complaint[] {
  let before: { at: number; word: unknown } | undefined;
  return times.flatMap(({ path, word }) => {
    const at = readTime(word, zone);
    if (typeof at === 'string') return [{ path, problem: at }];
    const earlier = before && at < before.at ? before : undefined;
    before = { at, word };
    if (!earlier) return [];
    return [{ path, problem: `${String(word)} comes before ${String(earlier.word)}; tests go forward in time` }];
  });
}
