import type { DataSource } from 'typeorm';
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

  async record({ facts = {}, ...deed }: Deed): Promise<void> {
    await this.dataSource.getRepository(AuditRow).insert({ ...deed, id: newId(), facts: facts as object });
  }
}
