import { Injectable } from '@nestjs/common';
import { PolicyBook, type PublishedPolicy } from '@stepladder/activities';
import { Directory } from '@stepladder/read-model';
import type { PolicyRole } from './teams.schema';

/** The roles of the policies in force. They are changed by publishing another version of the policy (ADR 10). */
@Injectable()
export class Roles {
  constructor(
    private readonly book: PolicyBook,
    private readonly directory: Directory,
  ) {}

  /** Every role, those that nobody plays as well, in the order of the policies. */
  async all(organisation: string): Promise<PolicyRole[]> {
    const roles = (await this.book.latest(organisation)).flatMap(rolesOf);
    const people = await this.directory.people(organisation, [...new Set(roles.flatMap((role) => role.people))]);
    const here = new Set(people.filter(({ deactivatedAt }) => deactivatedAt === undefined).map(({ id }) => id));
    return roles.map((role) => ({ ...role, ...gapOf(role, here) }));
  }

  /** When policies say that people are not there, from this instant on, by person. */
  async absences(organisation: string, afterAt: number) {
    const all = (await this.book.latest(organisation)).flatMap(({ policy }) =>
      policy.away
        .filter(({ to }) => to > afterAt)
        .map(({ person, from, to }) => ({ person, policy: policy.id, fromAt: from, toAt: to })),
    );
    const byPerson = new Map<string, typeof all>();
    for (const each of all) byPerson.set(each.person, [...(byPerson.get(each.person) ?? []), each]);
    return byPerson;
  }
}

function rolesOf({ policy }: PublishedPolicy): Omit<PolicyRole, 'gap'>[] {
  const rungs = policy.ladders.flatMap(({ id: ladder, rungs: steps }) => steps.map((rung) => ({ ...rung, ladder })));
  return policy.roles.map(({ id: role, label, people, fallback }) => {
    const standIn = policy.roles.find(({ id }) => id === fallback);
    return {
      ...{ policy: policy.id, policyLabel: policy.label, role, label, people },
      ...(standIn ? { fallback: { id: standIn.id, label: standIn.label } } : {}),
      rungs: rungs
        .filter((rung) => rung.role === role)
        .map(({ id, label: name, ladder }) => ({ id, label: name, ladder })),
    };
  });
}

function gapOf({ people }: { people: string[] }, here: Set<string>): Pick<PolicyRole, 'gap'> {
  if (people.length === 0) return { gap: 'nobody' };
  const left = people.filter((id) => !here.has(id)).length;
  if (left === 0) return {};
  return { gap: left === people.length ? 'all-deactivated' : 'some-deactivated' };
}
