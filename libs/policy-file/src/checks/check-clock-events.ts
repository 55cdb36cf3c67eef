import type { ClockFormat } from '../format/clock-format';
import type { Complaint, Path } from '../policy-problem';
import { readOnReturn } from '../words/on-return';
import { readRung } from '../words/rung-ref';
import { readTrigger } from '../words/trigger';
import type { Names } from './names';
import { twice, unlessAllKnown, unlessKnown } from './references';

/** What is wrong with where a clock runs: its rung, its waits, its scope, and a return to its rung. */
export function checkPlace(clock: ClockFormat, names: Names, path: Path): Complaint[] {
  const { on, during, scope = during ? 'pause' : undefined } = clock;
  const rung = on === undefined ? undefined : readRung(on, names.rungs);
  const complain = (key: string, problem: string): Complaint => ({ path: [...path, key], problem });
  const onReturn = clock['on-return'];
  return [
    ...(typeof rung === 'string' ? [complain('on', rung)] : []),
    ...(on === undefined && (scope === 'tier' || scope === 'visit')
      ? [complain('scope', `a ${scope} clock runs on a rung; name it with on`)]
      : []),
    ...(on !== undefined && scope === 'ticket'
      ? [complain('scope', 'a clock on a rung has the scope tier or visit')]
      : []),
    ...(on !== undefined && scope === 'pause' ? [complain('on', 'a pause clock runs on every rung')] : []),
    ...(scope === 'pause' && during === undefined
      ? [complain('scope', 'a pause clock runs while work waits; name the reasons with during')]
      : []),
    ...(scope !== 'pause' && during !== undefined
      ? [complain('during', 'only a clock with the scope pause runs during a wait')]
      : []),
    ...unlessAllKnown('reason to wait', during, names.awaiting, [...path, 'during']),
    ...(on === undefined && onReturn !== undefined && onReturn !== 'next-clock'
      ? [complain('on-return', 'only a clock on a rung can decide about a return to it')]
      : []),
  ];
}

/** What is wrong with the events a clock goes by, the evidence it stands still for, and what a return does. */
export function checkClockEvents(clock: ClockFormat, names: Names, path: Path): Complaint[] {
  const events = (['starts-on', 'stops-on', 'restarts-on'] as const).flatMap((key) =>
    checkTriggers(clock[key] ?? [], names, [...path, key]),
  );
  const onReturn = clock['on-return'];
  const read = onReturn === undefined ? undefined : readOnReturn(onReturn);
  return [
    ...events,
    ...unlessAllKnown('evidence', clock['unless-evidence'], names.evidence, [...path, 'unless-evidence']),
    ...(typeof read === 'string' ? [{ path: [...path, 'on-return'], problem: read }] : []),
  ];
}

function checkTriggers(events: readonly unknown[], names: Names, path: Path): Complaint[] {
  const kind = names.consulted.length === 0 ? 'rung' : 'rung or consultation';
  const known = [...names.rungs.map(({ rung }) => rung), ...names.consulted];
  const each = events.flatMap((event, i): Complaint[] => {
    const trigger = readTrigger(event);
    if (typeof trigger === 'string') return [{ path: [...path, i], problem: trigger }];
    return trigger.with === undefined ? [] : unlessKnown(kind, trigger.with, known, [...path, i]);
  });
  return [...each, ...twice(events, path)];
}
