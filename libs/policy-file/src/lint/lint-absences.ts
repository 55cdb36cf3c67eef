import { allAway, datesOf, roleAway, standIns } from './absences';
import { inWords, warning, type Doubt, type Linted } from './finding';

/** Roles and areas with nobody there: everybody away at once, or one person alone. */
export function lintAbsences(linted: Linted): Doubt[] {
  return [...lintRoles(linted), ...lintAreas(linted)];
}

function lintRoles({ policy }: Linted): Doubt[] {
  const rungs = policy.ladders.flatMap((ladder) => ladder.rungs);
  // A team of areas alone is looked at with the areas, which have stand-ins of their own.
  const ofAreasAlone = (id: string) =>
    policy.areas.some(({ role }) => role === id) && !rungs.some(({ role }) => role === id);
  return policy.roles.flatMap(({ id, people, fallback }) => {
    const dates = (ofAreasAlone(id) ? [] : roleAway(policy, id)).map((each) => datesOf(each, policy.zone));
    const same = fallback !== undefined && standIns(policy, fallback).every((person) => people.includes(person));
    return [
      ...(dates.length === 0
        ? []
        : [warning(['roles', id, 'people'], `nobody is there on ${inWords(dates)}, and nobody stands in`)]),
      ...(same ? [warning(['roles', id, 'fallback'], 'stands in with the same people')] : []),
    ];
  });
}

function lintAreas({ policy }: Linted): Doubt[] {
  return policy.areas.flatMap(({ id, role, fallback }) => {
    const team = standIns(policy, role);
    const also = fallback === undefined ? [] : standIns(policy, fallback);
    const dates = allAway(policy, [...team, ...also]).map((each) => datesOf(each, policy.zone));
    const [only, another] = team;
    return [
      ...(only !== undefined && another === undefined && fallback === undefined
        ? [warning(['areas', id], `${only} is alone in it; name a fallback`)]
        : []),
      ...(fallback !== undefined && also.every((person) => team.includes(person))
        ? [warning(['areas', id, 'fallback'], 'falls back to the same people')]
        : []),
      ...(dates.length === 0 ? [] : [warning(['areas', id], `nobody of it is there on ${inWords(dates)}`)]),
    ];
  });
}
