import type { PersonId, RoleId } from '../policy/audience';
import type { Policy } from '../policy/policy';
import { peopleIn } from '../policy/policy-in-force';
import type { Instant } from '../time/instant';

/** Who plays a part at an instant; `nobodyOn` when somebody else stands in for it, or nobody is there at all. */
export type OnDuty = { people: PersonId[]; nobodyOn?: NobodyOn };

/** A part that nobody could play just then, and who would but is away. */
export type NobodyOn = { role?: RoleId; area?: string; person?: PersonId; away: PersonId[] };

/** Whether somebody is away at an instant; a person without such days is always there (semantics: Ladders). */
export function isAway(policy: Policy, person: PersonId, at: Instant): boolean {
  return policy.away.some((each) => each.person === person && each.from <= at && at < each.to);
}

/**
 * Who plays a role at an instant. Whoever is away is passed over while somebody else of the role is there. Where nobody is
 * (the role is empty, or all are away) the role's fallback plays it at once, by the same rule; where there is no fallback
 * either, those who are away are named all the same, so that nothing goes to nobody while somebody could be written to.
 */
export function onDuty(policy: Policy, role: RoleId, at: Instant): OnDuty {
  return standIn(policy, { role, away: awayOf(policy, role, at) }, [role], at);
}

/**
 * Who handles an area at an instant: the people of its role; where none of them is there the area's fallback, else the
 * role's own, else whoever plays `otherwise`.
 */
export function onDutyFor(policy: Policy, areaId: string, otherwise: RoleId, at: Instant): OnDuty {
  const area = policy.areas.find(({ id }) => id === areaId);
  if (!area) return onDuty(policy, otherwise, at);
  const own = policy.roles.find(({ id }) => id === area.role)?.fallback;
  const stands = area.fallback ?? own ?? otherwise;
  return standIn(
    policy,
    { role: area.role, area: areaId, away: awayOf(policy, area.role, at) },
    [area.role, stands],
    at,
  );
}

/** Everybody who may act in a role at an instant: all its people, and whoever stands in for them. */
export function mayActAs(policy: Policy, role: RoleId, at: Instant): PersonId[] {
  return [...new Set([...peopleIn(policy, role), ...onDuty(policy, role, at).people])];
}

/** The first of these roles with somebody there; then the fallbacks of the last, one after the other. */
function standIn(policy: Policy, nobodyOn: NobodyOn, roles: RoleId[], at: Instant): OnDuty {
  const tried = new Set<RoleId>();
  const queue = [...new Set(roles)];
  for (let role = queue.shift(); role !== undefined && !tried.has(role); role = queue.shift()) {
    const there = peopleIn(policy, role).filter((person) => !isAway(policy, person, at));
    if (there.length > 0) return tried.size === 0 ? { people: there } : { people: there, nobodyOn };
    tried.add(role);
    const next = policy.roles.find(({ id }) => id === role)?.fallback;
    if (queue.length === 0 && next !== undefined) queue.push(next);
  }
  return { people: nobodyOn.away, nobodyOn };
}

function awayOf(policy: Policy, role: RoleId, at: Instant): PersonId[] {
  return peopleIn(policy, role).filter((person) => isAway(policy, person, at));
}
