import ICAL from 'ical.js';
import { epochDay } from '../local-date';
import { repetitionProblem, spellOutYearly } from './repetition';
import { wholeDays } from './whole-days';

/** A date that a calendar file closes whole, and after what. */
export type NamedDate = { date: string; names: string[] };

/** An event that closes no date, and why. */
export type SkippedEvent = { name: string; why: string };

/** What the library answers about one of a series; its types leave it out. */
type Occurrence = { item: ICAL.Event; startDate: ICAL.Time; endDate: ICAL.Time };
type Found = { name: string; dates: string[] } | { name: string; skipped: string };

/** More than any series of holidays has. */
const MOST_OCCURRENCES = 20_000;

/**
 * Reads an iCalendar file: every date that an event covers whole, in order, and every event that covers none. Series are
 * followed up to the date `until`; times in UTC are looked at on the wall of `zone`. A sentence when it is no such file.
 */
export function readIcs(
  text: string,
  { zone, until }: { zone: string; until: string },
): { dates: NamedDate[]; skipped: SkippedEvent[] } | string {
  const events = eventsIn(text);
  if (typeof events === 'string') return events;
  const found = events.flatMap((event) => foundIn(event, zone, until));
  const byDate = new Map<string, Set<string>>();
  for (const one of found) {
    if ('skipped' in one) continue;
    for (const date of one.dates) byDate.set(date, (byDate.get(date) ?? new Set()).add(one.name));
  }
  return {
    dates: [...byDate].map(([date, names]) => ({ date, names: [...names] })).sort((a, b) => (a.date < b.date ? -1 : 1)),
    skipped: found.flatMap((one) => ('skipped' in one ? [{ name: one.name, why: one.skipped }] : [])),
  };
}

/** The events of a file, each with the changes of single ones of its series. */
function eventsIn(text: string): ICAL.Event[] | string {
  const components = parsed(text);
  if (typeof components === 'string') return components;
  const all = components.flatMap((component) => component.getAllSubcomponents('vevent'));
  const series = all.filter((event) => !event.hasProperty('recurrence-id'));
  const changes = all.filter((event) => event.hasProperty('recurrence-id'));
  const uidOf = (event: ICAL.Component): unknown => event.getFirstPropertyValue('uid');
  return series.map(
    (event) => new ICAL.Event(event, { exceptions: changes.filter((change) => uidOf(change) === uidOf(event)) }),
  );
}

function parsed(text: string): ICAL.Component[] | string {
  try {
    const read = ICAL.parse(text.replace(/^\uFEFF/, '')) as unknown[];
    const components = (typeof read[0] === 'string' ? [read] : read).map((each) => new ICAL.Component(each as []));
    const calendars = components.filter(({ name }) => name === 'vcalendar');
    return calendars.length > 0 ? calendars : 'is no iCalendar file: it has no VCALENDAR';
  } catch (error) {
    return `is no iCalendar file: ${(error as Error).message}`;
  }
}

function foundIn(event: ICAL.Event, zone: string, until: string): Found[] {
  const name = nameOf(event);
  const problem = startProblem(event.component) ?? repetitionProblem(event.component);
  if (problem !== undefined) return [{ name, skipped: problem }];
  try {
    if (!event.isRecurring()) return [daysOf(event, event, zone)];
    spellOutYearly(event.component);
    return occurrencesOf(event, until, zone);
  } catch (error) {
    // The library throws plain errors for values that it cannot read.
    return [{ name, skipped: `it cannot be read: ${(error as Error).message}` }];
  }
}

function occurrencesOf(event: ICAL.Event, until: string, zone: string): Found[] {
  const found: Found[] = [];
  const occurrences = event.iterator();
  for (let next = occurrences.next(); next && dateText(next) <= until; next = occurrences.next()) {
    if (found.length === MOST_OCCURRENCES) return [{ name: nameOf(event), skipped: `it repeats too often` }];
    const { item, ...times } = event.getOccurrenceDetails(next) as unknown as Occurrence;
    const days = daysOf(item, times, zone);
    // What is wrong with one of a series is wrong with all of them.
    if ('skipped' in days && item === event) return [days];
    found.push(days);
  }
  return found;
}

function daysOf(
  event: ICAL.Event,
  { startDate, endDate }: { startDate: ICAL.Time; endDate: ICAL.Time },
  zone: string,
): Found {
  const name = nameOf(event);
  if (event.component.getFirstPropertyValue('status') === 'CANCELLED') return { name, skipped: 'it is cancelled' };
  const days = wholeDays(startDate, endDate, zone);
  return typeof days === 'string' ? { name, skipped: days } : { name, dates: days };
}

/** The library rolls the 31st of a short month over into the next one; here it is no date. */
function startProblem(event: ICAL.Component): string | undefined {
  for (const [key, words] of [
    ['dtstart', 'begins'],
    ['dtend', 'ends'],
  ] as const) {
    const written = event.getFirstProperty(key)?.toJSON() as [string, object, string, string] | undefined;
    if (written === undefined && key === 'dtstart') return 'it does not say when it begins';
    const date = (written?.[3] ?? '').slice(0, 10);
    if (written !== undefined && epochDay(date) === undefined) return `it ${words} on ${date}, which is no date`;
  }
  return undefined;
}

/** On one line, without what a terminal or a document would trip over. */
function nameOf(event: ICAL.Event): string {
  const name = String(event.summary ?? '')
    .replace(/[\s\p{Cc}\p{Cf}\uFFFD]+/gu, ' ')
    .trim();
  return name === '' ? 'an event without a name' : name.slice(0, 120);
}

function dateText(time: ICAL.Time): string {
  return time.toString().slice(0, 10);
}
