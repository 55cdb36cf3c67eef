import type { EntityManager } from 'typeorm';
import type { RollOutIntent } from './roll-out';

type OfPolicy = Pick<RollOutIntent, 'organisation' | 'policy' | 'version'>;

/**
 * The version by which new tickets go, and the one before it that is not withdrawn; undefined when the version asked for was
 * never published.
 */
export async function versionInForce(
  manager: EntityManager,
  { organisation, policy, version }: OfPolicy,
): Promise<{ version: number; before?: number } | undefined> {
  const rows: { version: string; withdrawn: boolean }[] = await manager.query(
    `SELECT version, withdrawn_at IS NOT NULL AS withdrawn FROM published_policy
      WHERE organisation = $1 AND id = $2 ORDER BY version DESC FOR UPDATE`,
    [organisation, policy],
  );
  if (!rows.some((row) => Number(row.version) === version)) return undefined;
  const [inForce, before] = rows.filter(({ withdrawn }) => !withdrawn).map((row) => Number(row.version));
  if (inForce === undefined) throw new Error(`every version of policy ${policy} is withdrawn`);
  return { version: inForce, ...(before === undefined ? {} : { before }) };
}

/** New tickets go by the version before from now on. */
export async function withdraw(manager: EntityManager, { organisation, policy, version }: OfPolicy): Promise<void> {
  await manager.query(
    `UPDATE published_policy SET withdrawn_at = clock_timestamp() WHERE organisation = $1 AND id = $2 AND version = $3`,
    [organisation, policy, version],
  );
}
