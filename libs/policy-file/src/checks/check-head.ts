import { ticketPeople } from '@stepladder/domain';
import { nearest } from '../near-miss';
import { ID_PATTERN } from '../format/word';
import type { SoundParts } from '../format/sound-parts';
import type { Complaint, Path } from '../policy-problem';
import { readDuration, type Duration } from '../words/duration';
import type { Names } from './names';
import { unlessKnown } from './references';

const id = new RegExp(ID_PATTERN);
const idSections = [
  ...(['roles', 'priorities', 'plans', 'regions', 'impacts', 'urgencies', 'categories', 'areas', 'evidence'] as const),
  ...(['calendars', 'awaiting', 'clocks', 'ladders', 'consultations', 'placements'] as const),
];

/** What is wrong with a policy's id, zone, mailbox and default priority, and with when it closes. */
export function checkHead(parts: SoundParts, names: Names): Complaint[] {
  const { policy, zone } = parts;
  const mailbox = parts['reply-to'];
  return [
    ...(policy === undefined || id.test(String(policy)) ? [] : [badId(String(policy), ['policy'])]),
    ...(zone === undefined ? [] : checkZone(zone, ['zone'])),
    ...('default-priority' in parts
      ? unlessKnown('priority', parts['default-priority'], names.priorities, ['default-priority'])
      : []),
    ...(mailbox === undefined || isAddress(mailbox) ? [] : [noAddress(mailbox, ['reply-to'])]),
    ...checkClosing(parts['closes-after'], names),
  ];
}

/** Complaints about names that are no ids, and about roles called like people of the ticket. */
export function checkIds(names: Names): Complaint[] {
  const of = (section: string, ids: string[]): Complaint[] =>
    ids.filter((each) => !id.test(each)).map((each) => ({ ...badId(each, [section, each]), at: 'key' }));
  const taken = names.roles.filter((role) => (ticketPeople as readonly string[]).includes(role));
  return [
    ...of('directory', names.people),
    ...idSections.flatMap((section) => of(section, names[section])),
    ...names.criteria
      .filter((each) => !id.test(each))
      .map((each): Complaint => ({ ...badId(each, ['emergency', 'criteria', each]), at: 'key' })),
    ...names.rungs
      .filter(({ rung }) => !id.test(rung))
      .map(({ ladder, rung }): Complaint => ({ ...badId(rung, ['ladders', ladder, 'rungs', rung]), at: 'key' })),
    ...taken.map((role): Complaint => ({
      path: ['roles', role],
      at: 'key',
      problem: `${role} means somebody of the ticket; call the role otherwise`,
    })),
  ];
}

/** Whether it looks like an address. */
export function isAddress(word: unknown): boolean {
  return /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(String(word));
}

/** A complaint about something that is no address. */
export function noAddress(word: unknown, path: Path): Complaint {
  return { path, problem: `${String(word)} is no address; write name@example.org` };
}

/** A complaint about a name that is no id. */
export function badId(text: string, path: Path): Complaint {
  return { path, problem: `${text} is no id; use lower-case letters, digits and dashes, a letter first, at most 40` };
}

/** A complaint about a zone that the zone database does not have. */
export function checkZone(zone: unknown, path: Path): Complaint[] {
  const name = String(zone);
  try {
    // An offset such as GMT+3 has a sign that traps its readers, and knows no summer time.
    if (!/[+]|^-|Etc\//.test(name) && new Intl.DateTimeFormat('en', { timeZone: name })) return [];
  } catch {
    const near = nearest(name, Intl.supportedValuesOf('timeZone'));
    if (near !== undefined) return [{ path, problem: `there is no zone ${name}; did you mean ${near}?` }];
  }
  return [{ path, problem: `${name} is no IANA zone; write one such as Europe/London` }];
}

/** The zone of a document, or UTC where it names none that is known: its times are read all the same. */
export function knownZone(zone: SoundParts['zone']): string {
  return zone !== undefined && checkZone(zone, []).length === 0 ? String(zone) : 'UTC';
}

function checkClosing(closing: SoundParts['closes-after'], names: Names): Complaint[] {
  if (!closing) return [];
  const { after, time, calendar } = closing;
  const path = ['closes-after'];
  const duration = readDuration(after);
  if (typeof duration === 'string') return [{ path: [...path, 'after'], problem: duration }];
  return [
    ...unlessCalendar(calendar, names, path),
    ...unlessMeasured({ written: after, duration, time, calendar }, path),
  ];
}

/** A complaint about a calendar that there is not. */
export function unlessCalendar(calendar: unknown, names: Names, path: Path): Complaint[] {
  return calendar === undefined ? [] : unlessKnown('calendar', calendar, names.calendars, [...path, 'calendar']);
}

/** A duration with what it is said to count. */
type Measured = { written: unknown; duration: Duration; time: string | undefined; calendar: unknown };

/** Complaints about a duration that does not say what it counts. */
export function unlessMeasured({ written, duration, time, calendar }: Measured, path: Path): Complaint[] {
  const needed = duration.unit === 'wd' || time === 'working';
  return [
    ...(needed && calendar === undefined ? [{ path, problem: `${String(written)} needs a calendar` }] : []),
    ...(duration.unit === 'time' && time === undefined
      ? [{ path, problem: `say whether ${String(written)} is time: elapsed or time: working` }]
      : []),
  ];
}
