import type { SoundParts } from '../format/sound-parts';
import type { Complaint } from '../policy-problem';
import type { Names } from './names';
import { unlessAllKnown } from './references';

/** What is wrong with the directory and the roles: addresses, unknown people, roles that nobody plays. */
export function checkPeople({ directory = {}, roles = {} }: SoundParts, names: Names): Complaint[] {
  const addresses = Object.entries(directory).flatMap(([person, { email }]): Complaint[] =>
    /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(String(email))
      ? []
      : [{ path: ['directory', person, 'email'], problem: `${String(email)} is no address; write name@example.org` }],
  );
  const players = Object.entries(roles).flatMap(([role, { people }]) => {
    const path = ['roles', role, 'people'];
    if (people.length === 0) return [{ path, problem: `nobody plays ${role}; name at least one person` }];
    return unlessAllKnown('person', people, names.people, path);
  });
  return [...addresses, ...players];
}

/** What is wrong with the statuses under which work waits: clocks that are none. */
export function checkAwaiting({ awaiting = {} }: SoundParts, names: Names): Complaint[] {
  return Object.entries(awaiting).flatMap(([reason, { pauses }]) =>
    typeof pauses === 'string' ? [] : unlessAllKnown('clock', pauses, names.clocks, ['awaiting', reason, 'pauses']),
  );
}
