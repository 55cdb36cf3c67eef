import type { DataSource, EntityManager } from 'typeorm';
import { newId } from '../new-id';
import { AuditRow } from '../tables/audit';

/** Something done through the API that is no command of a ticket: a sign-in, a new key, a published policy. */
export type Deed = {
  organisation: string;
  actor: string;
  action: string;
  subject: string;
  facts?: Record<string, unknown>;
};

/** Who did what, append-only. Openings and commands are written here by the IntentStore, in their own transaction. */
export class AuditLog {
  constructor(private readonly dataSource: DataSource) {}

  async record(deed: Deed): Promise<void> {
    await recordIn(this.dataSource.manager, deed);
  }
}

/** Writes a deed in the transaction of what it tells of. */
export async function recordIn(manager: EntityManager, { facts = {}, ...deed }: Deed): Promise<void> {
  await manager.insert(AuditRow, { ...deed, id: newId(), facts: facts as object });
}
