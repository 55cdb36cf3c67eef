import type { Calendar } from '../calendar/calendar';
import type { ClockRule } from './clock-rule';
import type { PersonId } from './audience';
import type { Ladder, Rung } from './ladder';
import type { Policy } from './policy';

/** A policy together with the stretch of its calendars that has been fetched so far. */
export type PolicyInForce = Policy & { calendars: Record<string, Calendar> };

/** The ladder that sets the holder; every policy has exactly one. */
export function functionalLadder(policy: Policy): Ladder {
  const ladder = policy.ladders.find(({ kind }) => kind === 'functional');
  if (!ladder) throw new Error(`policy ${policy.id} has no functional ladder`);
  return ladder;
}

/** The ladder of that id; references are resolved at load, so a missing one cannot be. */
export function ladderOf(policy: Policy, id: string): Ladder {
  const ladder = policy.ladders.find((each) => each.id === id);
  if (!ladder) throw new Error(`policy ${policy.id} has no ladder ${id}`);
  return ladder;
}

/** The rung at that index of a ladder. */
export function rungAt(ladder: Ladder, index: number): Rung {
  const rung = ladder.rungs[index];
  if (!rung) throw new Error(`ladder ${ladder.id} has no rung ${index}`);
  return rung;
}

/** The clock of that id. */
export function clockRule(policy: Policy, id: string): ClockRule {
  const rule = policy.clocks.find((each) => each.id === id);
  if (!rule) throw new Error(`policy ${policy.id} has no clock ${id}`);
  return rule;
}

/** Who plays a role now; nobody when it is empty. */
export function peopleIn(policy: Policy, role: string): PersonId[] {
  return policy.roles.find(({ id }) => id === role)?.people ?? [];
}
