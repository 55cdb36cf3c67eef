import type { Policy } from '@stepladder/domain';
import { writtenDate } from '../words/written-time';

type Stretch = { from: number; to: number };

/** When none of some people is there, by what the directory says; nothing when one of them always is. */
export function allAway(policy: Policy, people: readonly string[]): Stretch[] {
  const stretches = people.map((person) => policy.away.filter((each) => each.person === person));
  const [first = [], ...others] = stretches;
  return others.reduce<Stretch[]>(overlapping, first).filter(({ from, to }) => from < to);
}

/** When none of a role is there, nor of the roles that stand in for it. */
export function roleAway(policy: Policy, role: string): Stretch[] {
  return allAway(policy, standIns(policy, role));
}

/** Everybody who plays a role or stands in for it. */
export function standIns(policy: Policy, role: string, seen: string[] = []): string[] {
  const found = policy.roles.find(({ id }) => id === role);
  if (!found || seen.includes(role)) return [];
  const more = found.fallback === undefined ? [] : standIns(policy, found.fallback, [...seen, role]);
  return [...found.people, ...more];
}

/** A stretch of whole days as dates of a zone. */
export function datesOf({ from, to }: Stretch, zone: string): string {
  const [first, last] = [from, to - 1].map((at) => writtenDate(at, zone));
  return first === last ? first! : `${first} to ${last}`;
}

function overlapping(one: Stretch[], other: Stretch[]): Stretch[] {
  return one.flatMap((a) => other.map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) })));
}
