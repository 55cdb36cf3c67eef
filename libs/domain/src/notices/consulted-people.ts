import { mayActAs, onDuty, type OnDuty } from '../people/on-duty';
import { membersOf, whoPlays } from '../people/who-plays';
import { functionalLadder } from '../policy/policy-in-force';
import type { Policy } from '../policy/policy';
import type { PersonId, RoleId } from '../policy/audience';
import type { Rung } from '../policy/ladder';
import type { Consultation, Ticket } from '../ticket/ticket';
import type { Instant } from '../time/instant';

/** `Consultation.with` of a question that went to the holder. */
export const THE_HOLDER = 'holder';

/** What was asked: a rung, one of the policy's consultations, or the role that a project's decider asked. */
export type Consulted = { rung: Rung } | { roles: RoleId[]; label: string };

/** Whom a consultation's `with` means; undefined for a question to the holder. */
export function whoWasAsked(policy: Policy, withWhom: string): Consulted | undefined {
  const rung = functionalLadder(policy).rungs.find(({ id }) => id === withWhom);
  if (rung) return { rung };
  const rule = policy.consultations.find(({ id }) => id === withWhom);
  if (rule) return { roles: rule.asks, label: rule.label };
  const role = policy.project?.consults === withWhom ? policy.roles.find(({ id }) => id === withWhom) : undefined;
  return role && { roles: [role.id], label: role.label };
}

/** The last consultation of somebody beside the holder. */
export function lastConsulted({ consultations = [] }: Pick<Ticket, 'consultations'>): Consultation | undefined {
  return consultations.filter((each) => each.with !== THE_HOLDER).at(-1);
}

/** Who is there of those consulted last. */
export function consultedPeople(policy: Policy, ticket: Ticket, at: Instant): OnDuty[] {
  const last = lastConsulted(ticket);
  const asked = last && whoWasAsked(policy, last.with);
  if (!asked) return [];
  if ('rung' in asked) return [whoPlays(policy, asked.rung, { area: ticket.area, at })];
  return asked.roles.map((role) => onDuty(policy, role, at));
}

/** Whether somebody belongs to those who were consulted last. */
export function wasConsulted(policy: Policy, ticket: Ticket, person: PersonId, at: Instant): boolean {
  const last = lastConsulted(ticket);
  const asked = last && whoWasAsked(policy, last.with);
  if (!asked) return false;
  const there = consultedPeople(policy, ticket, at).flatMap(({ people }) => people);
  const members =
    'rung' in asked
      ? membersOf(policy, asked.rung, ticket.area)
      : asked.roles.flatMap((role) => mayActAs(policy, role, at));
  return [...there, ...members].includes(person);
}
