import type { Action, ClockRule, Measure, TargetRow, Threshold } from '@stepladder/domain';
import type { ClockFormat } from '../format/clock-format';
import type { LadderFormat } from '../format/ladder-format';
import { climbsBy, type Climb } from '../words/climbs-by';
import { durationOf, type Duration } from '../words/duration';
import { readRestart } from '../words/restart';
import { rungOf, type RungName } from '../words/rung-ref';
import { targetRows, type Row } from '../words/target-rows';
import { readWarning } from '../words/warning';
import { audiencesOf } from './expand-tells';

/** What a clock's words refer to. */
export type Ladders = { ladders: Record<string, LadderFormat>; rungs: RungName[] };

/** A clock with its shorthands written out: targets as rows; rungs, warnings and the breach as thresholds. */
export function clockRule(id: string, clock: ClockFormat, { ladders, rungs }: Ladders): ClockRule {
  const climbs = climbsBy(id, ladders);
  const targets = targetRows(clock).map((row) => targetRow(row, climbs[0]?.duration.unit));
  const warnings = (clock.warn ?? []).map((text) => warning(text, clock, rungs));
  const breaches = targets.some(({ amount }) => amount) ? [breach(clock, rungs)] : [];
  return {
    id,
    label: clock.label,
    scope: clock.scope ?? (clock.on === undefined ? 'ticket' : 'tier'),
    ...(clock.on !== undefined && { on: rungOf(clock.on, rungs) }),
    ...(clock.priorities && { priorities: clock.priorities.map(String) }),
    startsOn: [],
    stopsOn: [],
    restartsOn: (clock['restarts-on'] ?? []).map(restart),
    whileWorking: false,
    unlessEvidence: [],
    newCycleOnReopening: false,
    targets,
    thresholds: [...climbThresholds(climbs, warnings), ...warnings, ...breaches],
    onReturn: clock['on-return'] ?? 'next-clock',
  };
}

function targetRow({ target, priorities, time, calendar }: Row, climbUnit: Duration['unit'] | undefined): TargetRow {
  const duration = target === undefined ? undefined : durationOf(target);
  const measure = measureOf(duration?.unit ?? climbUnit ?? 'time', time, calendar);
  return { ...(priorities && { priorities }), measure, ...(duration && { amount: duration.amount }) };
}

/** What a duration of that unit counts. */
export function measureOf(unit: Duration['unit'], time: 'elapsed' | 'working' | undefined, calendar: unknown): Measure {
  if (unit === 'wd') return { time: 'working-days', calendar: String(calendar) };
  return time === 'working' ? { time, calendar: String(calendar) } : { time: 'elapsed' };
}

function climbThresholds(climbs: Climb[], warnings: Threshold[]): Threshold[] {
  const taken = new Set(warnings.map(({ id }) => id));
  return climbs.map(({ ladder, rung, text, duration }) => {
    const id = taken.has(text) ? `${text}-${rung}` : text;
    taken.add(id);
    return { id, kind: 'rung', at: { amount: duration.amount }, actions: [{ do: 'climb', ladder, rung }] };
  });
}

function warning(text: unknown, clock: ClockFormat, rungs: RungName[]): Threshold {
  const read = readWarning(text);
  if (typeof read === 'string') throw new Error(read);
  return { id: read.id, kind: 'warning', at: read.at, actions: actionsOf(clock['on-warn'], rungs, 'warned') };
}

function breach(clock: ClockFormat, rungs: RungName[]): Threshold {
  const { repeat, ...does } = clock['on-breach'] ?? {};
  const most = repeat?.['at-most'];
  return {
    id: 'breach',
    kind: 'breach',
    at: { share: { n: 1, d: 1 } },
    actions: actionsOf(does, rungs, 'breached'),
    ...(repeat && {
      repeat: {
        every: durationOf(repeat.every).amount,
        until: repeat.until ?? 'resolved',
        ...(most !== undefined && { atMost: most }),
      },
    }),
  };
}

function actionsOf(does: ClockFormat['on-warn'], rungs: RungName[], template: string): Action[] {
  const { tell = [], 'climb-to': climb } = does ?? {};
  const told: Action[] =
    tell.length === 0 ? [] : [{ do: 'tell', to: audiencesOf(tell), template, channels: ['email'] }];
  return climb === undefined ? told : [{ do: 'climb', ...rungOf(climb, rungs) }, ...told];
}

function restart(word: unknown): ClockRule['restartsOn'][number] {
  const read = readRestart(word);
  if (typeof read === 'string') throw new Error(read);
  return read;
}
