import type { DataSource } from 'typeorm';
import { optional } from '../instants';
import { rowOf, rowsOf } from '../rows';
import type { PlacementState } from '../tables/placement';
import * as statements from './statements';
import type { PlacementClaim, WantedPlacement } from './wanted-placement';

/** Which ticket is to be kept in which system: the key of its row. */
export type PlacementKey = { organisation: string; ticketId: string; system: string };

/** Lends each placement to one at a time, and keeps what became of it. */
export class PlacementDesk {
  constructor(private readonly dataSource: DataSource) {}

  /** Takes a placement for the bearer of `token`, who then has fifteen seconds; committed when this returns. */
  async claim(key: PlacementKey, token: string): Promise<PlacementClaim> {
    const claimed = await rowOf<Columns>(this.dataSource, statements.claimPlacement, [...valuesOf(key), token]);
    if (claimed) return { state: 'claimed', placement: placementOf(claimed) };
    const row = await rowOf<{ state: PlacementState }>(this.dataSource, statements.stateOfPlacement, valuesOf(key));
    if (!row) return { state: 'missing' };
    return { state: row.state === 'found' || row.state === 'created' ? 'placed' : 'busy' };
  }

  /** It is kept there under that number, found or created now. */
  async markPlaced(key: PlacementKey, token: string, how: 'found' | 'created', number: string): Promise<void> {
    await this.mark(statements.markPlaced, key, [token, how, number]);
  }

  /** Nothing here can place it there; a person must see to it. */
  async markNoTransport(key: PlacementKey, token: string, problem: string): Promise<void> {
    await this.mark(statements.markNoTransport, key, [token, problem]);
  }

  /** It did not work and may be tried again; it is looked up first then. */
  async putBack(key: PlacementKey, token: string, problem: string): Promise<void> {
    await this.mark(statements.putBack, key, [token, problem]);
  }

  private async mark(statement: { name: string; text: string }, key: PlacementKey, values: string[]): Promise<void> {
    await rowsOf(this.dataSource, statement, [...valuesOf(key), ...values]);
  }
}

type Columns = {
  system: string;
  by: string;
  ticket_id: string;
  subject: string;
  description: string | null;
  requester: string;
  policy: string;
  policy_version: number;
  priority: string;
  display_name: string | null;
  email: string | null;
};

const valuesOf = ({ organisation, ticketId, system }: PlacementKey) => [organisation, ticketId, system];

function placementOf(row: Columns): WantedPlacement {
  const { requester: id, display_name: name, email } = row;
  return {
    system: row.system,
    by: row.by,
    ticket: {
      id: row.ticket_id,
      policy: row.policy,
      policyVersion: Number(row.policy_version),
      subject: row.subject,
      ...optional('description', row.description),
      priority: row.priority,
      requester: { id, ...optional('name', name), ...optional('email', email) },
    },
  };
}
