import { Injectable } from '@nestjs/common';
import { PolicyBook, type PublishedPolicy } from '@stepladder/activities';
import type { Policy } from '@stepladder/domain';
import { NotThere } from '../http/failures';

/** What pages and programs need of a policy: its words and lists. */
export type PolicyAnswer = Pick<
  Policy,
  'id' | 'version' | 'label' | 'zone' | 'priorities' | 'defaultPriority' | 'roles' | 'awaiting' | 'ladders'
> & { clocks: { id: string; label: string }[] };

/** The policies of an organisation as they are in force for new tickets. */
@Injectable()
export class PoliciesService {
  constructor(private readonly book: PolicyBook) {}

  async all(organisation: string): Promise<PolicyAnswer[]> {
    return (await this.book.latest(organisation)).map(answerOf);
  }

  /** @throws NotThere */
  async get(organisation: string, id: string): Promise<PolicyAnswer> {
    const published = await this.book.find(organisation, id);
    if (!published) throw new NotThere(`there is no policy ${id}`);
    return answerOf(published);
  }
}

function answerOf({ policy }: PublishedPolicy): PolicyAnswer {
  const { id, version, label, zone, priorities, defaultPriority, roles, awaiting, ladders, clocks } = policy;
  const named = clocks.map((clock) => ({ id: clock.id, label: clock.label }));
  return { id, version, label, zone, priorities, defaultPriority, roles, awaiting, ladders, clocks: named };
}
