import { nearest } from '../near-miss';
import { ID_PATTERN } from '../format/word';
import type { SoundParts } from '../format/sound-parts';
import type { Complaint, Path } from '../policy-problem';
import { readDuration } from '../words/duration';
import type { Names } from './names';
import { ticketPeople } from './names';
import { unlessAudience, unlessKnown } from './references';

const id = new RegExp(ID_PATTERN);

/** What is wrong with a policy's id, zone and default priority, with what it tells when, and with when it closes. */
export function checkHead(parts: SoundParts, names: Names): Complaint[] {
  const { policy, zone, notifications = {} } = parts;
  return [
    ...(policy === undefined || id.test(String(policy)) ? [] : [badId(String(policy), ['policy'])]),
    ...(zone === undefined ? [] : checkZone(zone, ['zone'])),
    ...('default-priority' in parts
      ? unlessKnown('priority', parts['default-priority'], names.priorities, ['default-priority'])
      : []),
    ...Object.entries(notifications).flatMap(([key, told]) => unlessAudience(told, names, ['notifications', key])),
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
    ...of('roles', names.roles),
    ...of('priorities', names.priorities),
    ...of('calendars', names.calendars),
    ...of('clocks', names.clocks),
    ...of('ladders', names.ladders),
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

function checkClosing(closing: SoundParts['closes-after'], names: Names): Complaint[] {
  if (!closing) return [];
  const { after, time, calendar } = closing;
  const path = ['closes-after'];
  const duration = readDuration(after);
  if (typeof duration === 'string') return [{ path: [...path, 'after'], problem: duration }];
  const needed = duration.unit === 'wd' || time === 'working';
  return [
    ...(calendar === undefined ? [] : unlessKnown('calendar', calendar, names.calendars, [...path, 'calendar'])),
    ...(needed && calendar === undefined ? [{ path, problem: `${String(after)} needs a calendar` }] : []),
    ...(duration.unit === 'time' && time === undefined
      ? [{ path, problem: `say whether ${String(after)} is time: elapsed or time: working` }]
      : []),
  ];
}
