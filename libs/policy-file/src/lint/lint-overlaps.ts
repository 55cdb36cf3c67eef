import type { Ladder, Policy, Rung } from '@stepladder/domain';
import { inWords, warning, type Doubt, type Linted } from './finding';

/** People reached by a rung, under the name of the team they are reached in. */
type Team = { name: string; people: string[] };

/** Rungs that reach people whom a rung below has reached already: moving up there brings nobody new, or not everybody. */
export function lintOverlaps({ policy }: Linted): Doubt[] {
  return policy.ladders.flatMap((ladder) => ladder.rungs.flatMap((rung, i) => overlapsOf(policy, ladder, rung, i)));
}

function overlapsOf(policy: Policy, ladder: Ladder, rung: Rung, index: number): Doubt[] {
  const below = ladder.rungs.slice(0, index).map((lower) => ({ rung: lower, teams: teamsOf(policy, lower) }));
  return teamsOf(policy, rung).flatMap((team) =>
    below.flatMap(({ rung: lower, teams }) => {
      const known = teams.flatMap(({ people }) => people);
      const again = team.people.filter((person) => known.includes(person));
      if (again.length === 0) return [];
      const whole = again.length === team.people.length ? 'reaches the same people as' : 'reaches people of';
      const problem = `${team.name} ${whole} ${lower.id}: ${inWords(again)}`;
      return [warning(['ladders', ladder.id, 'rungs', rung.id], problem)];
    }),
  );
}

function teamsOf(policy: Policy, rung: Rung): Team[] {
  const players = policy.roles.find(({ id }) => id === rung.role)?.people ?? [];
  if (rung.heldBy !== 'area') return [{ name: rung.id, people: players }];
  return policy.areas.map(({ label, role }) => ({
    name: `${rung.id} for ${label}`,
    people: policy.roles.find(({ id }) => id === role)?.people ?? [],
  }));
}
