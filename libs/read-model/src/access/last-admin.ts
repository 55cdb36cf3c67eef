import type { EntityManager } from 'typeorm';

/** Whether this person is an administrator, and nobody else is one who has chosen a password and is not shut out. */
export async function isLastAdmin(manager: EntityManager, organisation: string, person: string): Promise<boolean> {
  const admins: { person: string; sure: boolean }[] = await manager.query(
    `SELECT person, one_time_until IS NULL AS sure FROM account
      WHERE organisation = $1 AND 'admin' = ANY(rights) AND disabled_at IS NULL
        AND NOT EXISTS (SELECT FROM person WHERE person.organisation = account.organisation
          AND person.id = account.person AND deactivated_at IS NOT NULL)`,
    [organisation],
  );
  const isAdmin = admins.some((each) => each.person === person);
  return isAdmin && !admins.some((each) => each.person !== person && each.sure);
}
