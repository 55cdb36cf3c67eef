import type { Message } from '../ticket/effect';
import type { Entry } from '../ticket/entry';
import type { Failure, TimeText } from './judge';
import type { ExpectedEntry, Expectation } from './script';
import type { Simulated } from './simulate';

type Pair = { expected: ExpectedEntry; index: number; entry: Entry; place: number };

/** How a timeline differs from what was expected of the types shown: missing, unexpected, at another time, other people. */
export function judgeTimeline(expected: Expectation, simulated: Simulated, timeText: TimeText): Failure[] {
  const shown = inOrder(simulated.entries).filter(({ type }) => expected.shown.includes(type));
  const pairs = paired(expected.entries, shown);
  const found = new Set(pairs.map(({ index }) => index));
  const taken = new Set(pairs.map(({ entry }) => entry));
  const missing = expected.entries.flatMap((each, index) => (found.has(index) ? [] : [{ each, index }]));
  const surplus = shown.filter((entry) => !taken.has(entry));
  return [
    ...missing.map(({ each, index }): Failure => {
      const otherwise = surplus.filter((entry) => isAbout(each, entry)).map(({ at }) => timeText(at));
      const instead = otherwise.length === 0 ? 'is missing' : `is missing; it came at ${otherwise.join(', ')}`;
      return { where: { part: 'entry', index }, at: each.at, words: `${expectedText(each)} ${instead}` };
    }),
    ...pairs.flatMap((pair) => wrongTelling(pair, simulated.messages)),
    ...outOfOrder(pairs),
    ...surplus.map((entry): Failure => {
      const words = `${entryText(entry, simulated.messages)} was not expected`;
      return { where: { part: 'timeline' }, at: entry.at, words };
    }),
  ].sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
}

/** The ids that an entry is about, by any of which it may be called. */
export function aboutOf(entry: Entry): string[] {
  const { rung, clock, criterion, consultation, area, category, priority, plan, region, placement } = entry;
  const { reason, person, role, kind, outcome, threshold, ladder, status } = entry;
  return [
    ...[rung, clock, criterion, consultation, area, category, priority, plan, region, placement],
    ...[reason, person, role, kind, outcome, threshold, ladder, status],
  ].filter((id) => id !== undefined);
}

/** An entry as a line of an expectation, without its time: `escalated team-lead tells tara by email`. */
export function entryText(entry: Entry, messages: Message[]): string {
  const [about] = aboutOf(entry);
  const people = entry.people ?? [];
  const channels = channelsOf(entry, messages);
  return [
    entry.type,
    ...(about === undefined ? [] : [about]),
    ...(people.length === 0 ? [] : [`tells ${[...people].sort().join(', ')}`]),
    ...(channels.length === 0 ? [] : [`by ${channels.join(', ')}`]),
  ].join(' ');
}

/** By which channels people are told of an entry, in the order of their names. */
export function channelsOf({ seq }: Pick<Entry, 'seq'>, messages: Message[]): Message['channel'][] {
  const telling = messages.filter(({ notices }) => notices.some(({ entrySeq }) => entrySeq === seq));
  return [...new Set(telling.map(({ channel }) => channel))].sort();
}

function paired(expected: ExpectedEntry[], shown: Entry[]): Pair[] {
  const taken = new Set<number>();
  return expected.flatMap((each, index) => {
    const fitting = shown.flatMap((entry, place) =>
      !taken.has(place) && entry.at === each.at && isAbout(each, entry) ? [{ entry, place }] : [],
    );
    // Of several at one instant the one that tells the right people is meant.
    const best = fitting.find(({ entry }) => !each.people || sameSet(each.people, entry.people ?? [])) ?? fitting[0];
    if (!best) return [];
    taken.add(best.place);
    return [{ expected: each, index, ...best }];
  });
}

function isAbout({ type, about }: ExpectedEntry, entry: Entry): boolean {
  return type === entry.type && (about === undefined || aboutOf(entry).includes(about));
}

function wrongTelling({ expected, index, entry }: Pair, messages: Message[]): Failure[] {
  const told = entry.people ?? [];
  const channels = channelsOf(entry, messages);
  const where = { part: 'entry' as const, index };
  const what = `${expected.type}${expected.about === undefined ? '' : ` ${expected.about}`}`;
  return [
    ...(expected.people === undefined || sameSet(expected.people, told)
      ? []
      : [`${what} tells ${listText(told)}, not ${listText(expected.people)}`]),
    ...(expected.channels === undefined || sameSet(expected.channels, channels)
      ? []
      : [`${what} is told by ${listText(channels)}, not by ${listText(expected.channels)}`]),
  ].map((words) => ({ where, at: entry.at, words }));
}

function outOfOrder(pairs: Pair[]): Failure[] {
  return pairs.flatMap((pair, i): Failure[] => {
    const before = pairs[i - 1];
    if (!before || before.entry.at !== pair.entry.at || before.place < pair.place) return [];
    const words = `${expectedText(pair.expected)} comes before ${expectedText(before.expected)}, not after it`;
    return [{ where: { part: 'entry', index: pair.index }, at: pair.entry.at, words }];
  });
}

function expectedText({ type, about, people, channels }: ExpectedEntry): string {
  return [
    type,
    ...(about === undefined ? [] : [about]),
    ...(people === undefined ? [] : [`tells ${listText(people)}`]),
    ...(channels === undefined ? [] : [`by ${listText(channels)}`]),
  ].join(' ');
}

function listText(ids: string[]): string {
  return ids.length === 0 ? 'nobody' : [...ids].sort().join(', ');
}

function sameSet(one: string[], other: string[]): boolean {
  return listText([...new Set(one)]) === listText([...new Set(other)]);
}

function inOrder(entries: Entry[]): Entry[] {
  return [...entries].sort((one, other) => one.at - other.at || one.seq - other.seq);
}
