import type { RoleId } from '../../policy/audience';
import { mayActAs } from '../../people/on-duty';
import type { Asked } from './objection';
import { calledById } from './words';
import { say } from './reasons';

/** What only somebody of a role may do, by the reason that says so. */
type OnlyBy = 'only-settles' | 'only-approves' | 'only-decides';

/** What only somebody of a role may do is refused to everybody else: "only Duty lead (duty-lead) may approve an emergency". */
export function whyNotBy(asked: Asked, role: RoleId, what: OnlyBy): string[] {
  return isBy(asked, role) ? [] : [say(what, { role: calledById(asked.policy.roles, role) })];
}

/** Whether the command is by somebody who may act in that role. */
export function isBy({ policy, command, at }: Asked, role: RoleId): boolean {
  return mayActAs(policy, role, at).includes(command.by);
}
