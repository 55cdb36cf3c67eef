import { rights as allRights, type Right } from '../tables/access';

/** What accounts are given to do, by name; any other set of rights is a key's. */
export const accessRoles = {
  reader: ['read'],
  agent: ['read', 'work'],
  lead: ['read', 'work', 'act-for'],
  admin: [...allRights],
} satisfies Record<string, Right[]>;

export type AccessRole = keyof typeof accessRoles;

/** The access role with these rights; whoever has `admin` may everything, whatever else is named. */
export function accessRoleOf(rights: Right[]): AccessRole | undefined {
  if (rights.includes('admin')) return 'admin';
  const roles = Object.entries(accessRoles) as [AccessRole, Right[]][];
  return roles.find(([, held]) => held.length === rights.length && held.every((right) => rights.includes(right)))?.[0];
}
