import { Injectable } from '@nestjs/common';
import { PolicyBook, type PublishedPolicy } from '@stepladder/activities';
import { toVirtual, type Instant, type Ticket } from '@stepladder/domain';
import { TicketReader } from '@stepladder/read-model';
import { NotThere, NotYet } from '../http/failures';

/** A ticket as its workflow last wrote it, the policy it goes by, and its own present. */
export type TicketInForce = { ticket: Ticket; published: PublishedPolicy; now: Instant };

/** Gets all that is needed to reckon with a ticket, from Postgres alone. */
@Injectable()
export class TicketsInForce {
  constructor(
    private readonly reader: TicketReader,
    private readonly policies: PolicyBook,
  ) {}

  /** @throws NotThere, or NotYet while its workflow has not written it */
  async get(organisation: string, id: string): Promise<TicketInForce> {
    const kept = await this.reader.kept(organisation, id);
    if (!kept) throw new NotThere(`there is no ticket ${id}`);
    const { state: ticket, clock } = kept;
    if (!ticket) throw new NotYet(`${id} is stored and will begin in a moment; ask again then`);
    const published = await this.policies.get(organisation, ticket.policy.id, ticket.policy.version);
    return { ticket, published, now: Math.max(toVirtual(clock, Date.now()), ticket.decidedUpToAt) };
  }

  /** Another version of a policy; undefined when it was never published. */
  version(organisation: string, { policy }: Ticket, version: number): Promise<PublishedPolicy | undefined> {
    return this.policies.find(organisation, policy.id, version);
  }
}
