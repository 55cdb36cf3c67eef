import type { RoleId } from '../../policy/audience';
import { mayActAs } from '../../people/on-duty';
import type { Asked } from './objection';
import { calledById } from './words';

/** What only somebody of a role may do is refused to everybody else: "only Duty lead (duty-lead) may approve the emergency". */
export function whyNotBy({ policy, command, at }: Asked, role: RoleId, what: string): string[] {
  if (mayActAs(policy, role, at).includes(command.by)) return [];
  return [`only ${calledById(policy.roles, role)} may ${what}`];
}
