import { openCalendar } from '../../calendar/open-calendar';
import { nineToFive, utcWeeks } from '../../calendar/testing/utc-week';
import type { ClockRule, TargetRow, Threshold } from '../../policy/clock-rule';
import type { Amount } from '../../policy/measure';
import type { PolicyInForce } from '../../policy/policy-in-force';
import type { Policy } from '../../policy/policy';
import { webbee } from '../../testing/webbee';

const HOUR_MS = 3_600_000;
const holder = { who: 'holder' as const };

/** So many hours, or a part of one. */
export const hours = (n: number): Amount => ({ n: n * HOUR_MS, d: 1 });

/** A row of so many elapsed hours. */
export const elapsed = (n: number, fits: Partial<TargetRow> = {}): TargetRow => ({
  ...fits,
  measure: { time: 'elapsed' },
  amount: hours(n),
});

/** A row of so many office hours. */
export const working = (n: number, fits: Partial<TargetRow> = {}): TargetRow => ({
  ...fits,
  measure: { time: 'working', calendar: 'office' },
  amount: hours(n),
});

/** A row of so many office days. */
export const officeDays = (n: number, fits: Partial<TargetRow> = {}): TargetRow => ({
  ...fits,
  measure: { time: 'working-days', calendar: 'office' },
  amount: { n, d: 1 },
});

/** A breach that tells the holder, and whatever else it does. */
export function breach(more: Partial<Threshold> = {}): Threshold {
  const actions = [{ do: 'tell' as const, to: [holder], template: 'breached', channels: ['email' as const] }];
  return { id: 'breach', kind: 'breach', at: { share: { n: 1, d: 1 } }, actions, ...more };
}

/** A warning that tells the holder. */
export function warning(id: string, at: Threshold['at']): Threshold {
  const actions = [{ do: 'tell' as const, to: [holder], template: 'warned', channels: ['email' as const] }];
  return { id, kind: 'warning', at, actions };
}

/** A clock as the policy file writes it out where little is said: it runs from the opening and tells the holder of a breach. */
export function aClock(id: string, targets: TargetRow[], more: Partial<ClockRule> = {}): ClockRule {
  const never = { startsOn: [], stopsOn: [], restartsOn: [], whileWorking: false, unlessEvidence: [] };
  const usual = { scope: 'ticket' as const, onReturn: 'next-clock' as const, newCycleOnReopening: false };
  return { id, label: id, targets, thresholds: [breach()], ...never, ...usual, ...more };
}

/** Webbee's people and ladder with these clocks alone, and two reasons to wait that pause those named. */
export function aPolicy(clocks: ClockRule[], more: Partial<Policy> = {}): Policy {
  const pauses = clocks.filter(({ scope }) => scope !== 'pause').map(({ id }) => id);
  return {
    ...webbee,
    awaiting: [
      { id: 'awaiting-parts', label: 'Awaiting parts', pauses },
      { id: 'awaiting-quote', label: 'Awaiting quote', pauses },
    ],
    clocks,
    ...more,
  };
}

/** Office hours from a week before the stories begin to half a year after. */
export const office = { office: openCalendar(utcWeeks('2026-02-23', 26, nineToFive)) };

/** A policy with its office hours, as the engine is given it. */
export function inForce(policy: Policy): PolicyInForce {
  return { ...policy, calendars: office };
}

/** The two lowest rungs of Webbee's ladder. */
export const developer = { ladder: 'support', rung: 'developer' };
export const teamLead = { ladder: 'support', rung: 'team-lead' };
