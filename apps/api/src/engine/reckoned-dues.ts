import { Injectable } from '@nestjs/common';
import { PolicyBook } from '@stepladder/activities';
import { nextDue, type Instant } from '@stepladder/domain';
import { inForce } from '@stepladder/policy-file';
import type { DueTicket } from '@stepladder/read-model';

/** When something is due next on a ticket, reckoned from its state by the engine itself. */
@Injectable()
export class ReckonedDues {
  constructor(private readonly policies: PolicyBook) {}

  /** Null when nothing is due as far as the calendars reach. Throws when the ticket's policy is not known. */
  async of(organisation: string, { state, nextDueAt }: DueTicket): Promise<Instant | null> {
    const published = await this.policies.get(organisation, state.policy.id, state.policy.version);
    const rules = inForce(published, state.openedAt, Math.max(state.decidedUpToAt, nextDueAt));
    return nextDue(rules, state).due?.at ?? null;
  }
}
