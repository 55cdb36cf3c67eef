import type { SoundParts } from '../format/sound-parts';
import type { Complaint } from '../policy-problem';
import { unlessCalendar } from './check-head';
import type { Names } from './names';
import { unlessKnown } from './references';

/** What is wrong with priorities, the matrix, plans and areas: unknown names, parts that need others. */
export function checkClassification(parts: SoundParts, names: Names): Complaint[] {
  const { plans = {}, areas = {}, priorities } = parts;
  const required = parts['category-required'] === true && names.categories.length === 0;
  return [
    ...(priorities && names.priorities.length === 0
      ? [{ path: ['priorities'], problem: 'a policy has at least one priority' }]
      : []),
    ...(required ? [{ path: ['category-required'], problem: 'there are no categories to choose from' }] : []),
    ...Object.entries(plans).flatMap(([plan, facts]) => [
      ...unlessCalendar(facts.calendar, names, ['plans', plan]),
      ...unlessRole(facts['emergency-approved-by'], names, ['plans', plan, 'emergency-approved-by']),
    ]),
    ...Object.entries(areas).flatMap(([area, { role, fallback }]) => [
      ...unlessKnown('role', role, names.roles, ['areas', area, 'role']),
      ...unlessRole(fallback, names, ['areas', area, 'fallback']),
    ]),
    ...checkMatrix(parts, names),
  ];
}

/** A complaint about a role that there is not, where one may be named. */
export function unlessRole(role: unknown, names: Names, path: (string | number)[]): Complaint[] {
  return role === undefined ? [] : unlessKnown('role', role, names.roles, path);
}

function checkMatrix({ matrix, impacts, urgencies }: SoundParts, names: Names): Complaint[] {
  const whole = [matrix, impacts, urgencies].every((part) => part === undefined || Object.keys(part).length === 0);
  if (whole) return [];
  const missing = (['impacts', 'urgencies', 'matrix'] as const).find(
    (key) => ({ matrix, impacts, urgencies })[key] === undefined,
  );
  if (missing !== undefined) {
    const given = (['impacts', 'urgencies', 'matrix'] as const).find((key) => ({ matrix, impacts, urgencies })[key]);
    return [
      {
        path: [given ?? missing],
        at: 'key',
        problem: `${given ?? ''} go with ${missing}; give all of impacts, urgencies, matrix`,
      },
    ];
  }
  return Object.entries(matrix ?? {}).flatMap(([impact, row]) => [
    ...keyed(unlessKnown('impact', impact, names.impacts, ['matrix', impact])),
    ...Object.entries(row).flatMap(([urgency, priority]) => [
      ...keyed(unlessKnown('urgency', urgency, names.urgencies, ['matrix', impact, urgency])),
      ...unlessKnown('priority', priority, names.priorities, ['matrix', impact, urgency]),
    ]),
  ]);
}

function keyed(complaints: Complaint[]): Complaint[] {
  return complaints.map((complaint) => ({ ...complaint, at: 'key' }));
}
