import type { Action, ClockRule, OnReturn, Threshold, Trigger } from '@stepladder/domain';
import type { ClockFormat } from '../format/clock-format';
import type { LadderFormat } from '../format/ladder-format';
import { climbsBy, type Climb } from '../words/climbs-by';
import { durationOf } from '../words/duration';
import { readOnReturn } from '../words/on-return';
import { rungOf, type RungName } from '../words/rung-ref';
import { readTrigger } from '../words/trigger';
import { readWarning } from '../words/warning';
import { targetsOf, type Plans } from './expand-targets';
import { audiencesOf, channelsOf, templateOf } from './expand-tells';

/** What a clock's words refer to. */
export type Referred = { ladders: Record<string, LadderFormat>; rungs: RungName[]; plans: Plans };

/** A clock with its shorthands written out: targets as rows; rungs, warnings and the breach as thresholds. */
export function clockRule(id: string, clock: ClockFormat, { ladders, rungs, plans }: Referred): ClockRule {
  const climbs = climbsBy(id, ladders);
  const targets = targetsOf(clock, climbs[0]?.duration.unit, plans);
  const warnings = (clock.warn ?? []).map((text) => warning(text, clock, rungs));
  const breaches = targets.some(({ amount }) => amount) ? [breach(clock, rungs)] : [];
  return {
    id,
    label: clock.label,
    scope: clock.scope ?? usualScope(clock),
    ...(clock.on !== undefined && { on: rungOf(clock.on, rungs) }),
    ...(clock.during && { during: clock.during.map(String) }),
    ...(clock.priorities && { priorities: clock.priorities.map(String) }),
    startsOn: startsOn(clock),
    stopsOn: (clock['stops-on'] ?? []).map(trigger),
    restartsOn: (clock['restarts-on'] ?? []).map(trigger),
    whileWorking: clock['while-working'] ?? false,
    unlessEvidence: (clock['unless-evidence'] ?? []).map(String),
    targets,
    thresholds: [...climbThresholds(climbs, warnings), ...warnings, ...breaches],
    onReturn: onReturn(clock['on-return']),
    newCycleOnReopening: clock['re-opening'] === 'new-cycle',
  };
}

function usualScope({ on, during }: ClockFormat): ClockRule['scope'] {
  if (during) return 'pause';
  return on === undefined ? 'ticket' : 'tier';
}

/** A clock that starts on the opening alone is one that runs from the opening. */
function startsOn(clock: ClockFormat): Trigger[] {
  const events = (clock['starts-on'] ?? []).map(trigger);
  return events.length === 1 && events[0]?.event === 'opened' ? [] : events;
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
  const { repeat, resume, ...does } = clock['on-breach'] ?? {};
  const most = repeat?.['at-most'];
  const ends: Action[] = resume ? [{ do: 'resume' }] : [];
  return {
    id: 'breach',
    kind: 'breach',
    at: { share: { n: 1, d: 1 } },
    actions: [...ends, ...actionsOf(does, rungs, 'breached')],
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
  const { tell = [], 'climb-to': climb, ...manner } = does ?? {};
  const told: Action[] =
    tell.length === 0
      ? []
      : [
          {
            do: 'tell',
            to: audiencesOf(tell),
            template: templateOf(manner, template),
            channels: channelsOf(manner),
          },
        ];
  return climb === undefined ? told : [{ do: 'climb', ...rungOf(climb, rungs) }, ...told];
}

function onReturn(word: unknown): OnReturn {
  const read = readOnReturn(word ?? 'next-clock');
  if (typeof read === 'string') throw new Error(read);
  return read.onReturn;
}

function trigger(word: unknown): Trigger {
  const read = readTrigger(word);
  if (typeof read === 'string') throw new Error(read);
  return read;
}
