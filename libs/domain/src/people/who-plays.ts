import type { PersonId } from '../policy/audience';
import type { Rung } from '../policy/ladder';
import type { Policy } from '../policy/policy';
import type { Instant } from '../time/instant';
import { isAway, onDuty, onDutyFor, type OnDuty } from './on-duty';

/** What decides who plays a rung, beside the rung itself: the ticket's area, and the person a command named. */
export type Called = { area?: string | undefined; person?: PersonId | undefined; at: Instant };

/**
 * Who plays a rung at an instant: the people of its role; by area the area's team; by name the person named. Where area or
 * name say nobody the rung's role plays it, and a person who is named but away is not waited on either.
 */
export function whoPlays(policy: Policy, rung: Rung, { area, person, at }: Called): OnDuty {
  if (person !== undefined) {
    if (!isAway(policy, person, at)) return { people: [person] };
    return { people: team(policy, rung, { area, at }).people, nobodyOn: { person, away: [person] } };
  }
  return team(policy, rung, { area, at });
}

function team(policy: Policy, rung: Rung, { area, at }: Called): OnDuty {
  if (rung.heldBy === 'area' && area !== undefined) return onDutyFor(policy, area, rung.role, at);
  return onDuty(policy, rung.role, at);
}

/** Everybody who belongs to a rung, there or not: its role's people, or the team of the ticket's area. */
export function membersOf(policy: Policy, rung: Rung, area: string | undefined): PersonId[] {
  const byArea = rung.heldBy === 'area' ? policy.areas.find(({ id }) => id === area)?.role : undefined;
  return policy.roles.find(({ id }) => id === (byArea ?? rung.role))?.people ?? [];
}
