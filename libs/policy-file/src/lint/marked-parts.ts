import type { PolicyFormat } from '../format/policy-format';
import type { PagingFormat } from '../format/paging-format';
import type { Path } from '../policy-problem';

/**
 * A clock's limit, a threshold or somebody told: what may not be invented in silence. `own` is the shortest key by which
 * the seed's words can cover it; `or` another place whose reading says it as well.
 */
export type MarkedPart = { path: Path; own: number; what: string; or?: Path };

/** Every part of a document that must stand in the seed's words or in the register. */
export function markedParts(document: PolicyFormat): MarkedPart[] {
  return [
    ...waits(document),
    ...ladders(document),
    ...clocks(document),
    ...beside(document),
    ...fallbacks(document),
    ...notifications(document),
    part(['closes-after'], 'a limit'),
  ];
}

function part(path: Path, what: string, own = path.length): MarkedPart {
  return { path, what, own };
}

/** The parts of those keys that are there. */
function given<Format extends object>(
  format: Format,
  path: Path,
  keys: Partial<Record<keyof Format & string, string>>,
) {
  return Object.entries(keys).flatMap(([key, what]) =>
    isEmpty(format[key as keyof Format]) ? [] : [part([...path, key], what as string)],
  );
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}

function waits({ awaiting = {} }: PolicyFormat): MarkedPart[] {
  return Object.entries(awaiting).flatMap(([id, each]) =>
    given(each, ['awaiting', id], { 'review-by': 'a threshold', cap: 'a limit', tells: 'somebody told' }),
  );
}

function ladders(document: PolicyFormat): MarkedPart[] {
  return Object.entries(document.ladders).flatMap(([ladder, { rungs }]) =>
    Object.entries(rungs).flatMap(([id, rung]) => {
      const path = ['ladders', ladder, 'rungs', id];
      return [
        ...(rung.after === undefined ? [] : [part([...path, 'after'], 'a threshold', path.length)]),
        ...given(rung, path, { tells: 'somebody told' }),
        ...given(rung.gate ?? {}, [...path, 'gate'], { tried: 'a threshold', 'offered-after': 'a threshold' }),
        ...(rung.paging ? paging(rung.paging, [...path, 'paging']) : []),
      ];
    }),
  );
}

function clocks(document: PolicyFormat): MarkedPart[] {
  return Object.entries(document.clocks).flatMap(([id, clock]): MarkedPart[] => {
    const path = ['clocks', id];
    const { targets = [], warn } = clock;
    const warnings = (keys: Parameters<typeof given<NonNullable<(typeof clock)['on-warn']>>>[2]) =>
      given(clock['on-warn'] ?? {}, [...path, 'on-warn'], keys).map((each) => ({ ...each, or: [...path, 'warn'] }));
    return [
      ...(clock.target === undefined ? [] : [part([...path, 'target'], 'a limit', path.length)]),
      ...targets.map((_, i) => part([...path, 'targets', i], 'a limit', path.length)),
      ...(isEmpty(warn) ? [] : [part([...path, 'warn'], 'a threshold')]),
      ...warnings({ tell: 'somebody told', 'climb-to': 'a move' }),
      ...given(clock['on-breach'] ?? {}, [...path, 'on-breach'], {
        ...{ tell: 'somebody told', 'climb-to': 'a move', repeat: 'a threshold' },
      }),
      ...(String(clock['on-return'] ?? '').startsWith('grant') ? [part([...path, 'on-return'], 'a limit')] : []),
    ];
  });
}

function beside({ emergency, consultations = {}, project, plans = {} }: PolicyFormat): MarkedPart[] {
  const criteria = Object.entries(emergency?.criteria ?? {});
  return [
    ...given(emergency ?? {}, ['emergency'], { 'unresolved-for': 'a threshold', tells: 'somebody told' }),
    ...criteria.flatMap(([id, each]) =>
      typeof each === 'object' && each['more-than'] !== undefined
        ? [part(['emergency', 'criteria', id, 'more-than'], 'a threshold', 3)]
        : [],
    ),
    ...(emergency ? paging(emergency.paging, ['emergency', 'paging']) : []),
    ...Object.entries(consultations).flatMap(([id, each]) =>
      given(each, ['consultations', id], { asks: 'somebody told' }).map((found) => ({ ...found, own: 2 })),
    ),
    ...given(project ?? {}, ['project'], { 'decided-by': 'somebody told', consults: 'somebody told' }),
    ...Object.entries(plans).flatMap(([id, each]) =>
      given(each, ['plans', id], { 'emergency-approved-by': 'somebody told' }),
    ),
  ];
}

function paging(format: PagingFormat, path: Path): MarkedPart[] {
  return given(format, path, {
    ...{ roles: 'somebody told', every: 'a threshold', rounds: 'a limit', fallback: 'somebody told' },
  });
}

function fallbacks({ roles, areas = {} }: PolicyFormat): MarkedPart[] {
  return [
    ...Object.entries(roles).flatMap(([id, each]) => given(each, ['roles', id], { fallback: 'somebody told' })),
    ...Object.entries(areas).flatMap(([id, each]) => given(each, ['areas', id], { fallback: 'somebody told' })),
  ];
}

function notifications({ notifications: told = {} }: PolicyFormat): MarkedPart[] {
  const { events = [], ...life } = told;
  return [
    ...Object.entries(life).flatMap(([key, list]) =>
      isEmpty(list) ? [] : [part(['notifications', key], 'somebody told')],
    ),
    ...events.map((_, i) => part(['notifications', 'events', i], 'somebody told')),
  ];
}
