import type { SoundParts } from '../format/sound-parts';
import type { Complaint } from '../policy-problem';
import { readAway } from '../words/away';
import { isAddress, knownZone, noAddress } from './check-head';
import type { Names } from './names';
import { twice, unlessAllKnown, unlessKnown } from './references';

/** What is wrong with the directory and the roles: addresses, absences, unknown people, roles that nobody plays. */
export function checkPeople(parts: SoundParts, names: Names): Complaint[] {
  const { directory = {}, roles = {} } = parts;
  const people = Object.entries(directory).flatMap(([person, { email, away = [] }]): Complaint[] => [
    ...(isAddress(email) ? [] : [noAddress(email, ['directory', person, 'email'])]),
    ...checkAway(away, parts.zone, person),
  ]);
  const players = Object.entries(roles).flatMap(([role, { people: played, fallback }]) => {
    const path = ['roles', role, 'people'];
    if (played.length === 0) return [{ path, problem: `nobody plays ${role}; name at least one person` }];
    return [
      ...unlessAllKnown('person', played, names.people, path),
      ...(fallback === undefined ? [] : checkFallback(role, String(fallback), names)),
    ];
  });
  return [...people, ...players];
}

function checkAway(away: readonly unknown[], zone: SoundParts['zone'], person: string): Complaint[] {
  const path = ['directory', person, 'away'];
  const known = knownZone(zone);
  return [
    ...away.flatMap((dates, i) => {
      const read = readAway(dates, known);
      return typeof read === 'string' ? [{ path: [...path, i], problem: read }] : [];
    }),
    ...twice(away, path),
  ];
}

function checkFallback(role: string, fallback: string, names: Names): Complaint[] {
  const path = ['roles', role, 'fallback'];
  if (fallback === role) return [{ path, problem: `${role} cannot stand in for itself` }];
  return unlessKnown('role', fallback, names.roles, path);
}
