import { Injectable } from '@nestjs/common';
import { PolicyBook, type PublishedPolicy } from '@stepladder/activities';
import type { Policy } from '@stepladder/domain';
import { NotThere } from '../http/failures';

/** What is offered at intake and with a command, and what ids are called. */
const shown = [
  ...['id', 'version', 'label', 'zone', 'priorities', 'defaultPriority', 'matrix', 'plans', 'regions', 'categories'],
  ...['categoryRequired', 'areas', 'evidence', 'roles', 'awaiting', 'ladders', 'consultations', 'emergency', 'project'],
  ...['placements', 'may'],
] as const satisfies readonly (keyof Policy)[];

/** What pages and programs need of a policy: its words and lists. */
export type PolicyAnswer = Pick<Policy, (typeof shown)[number]> & { clocks: { id: string; label: string }[] };

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
  const clocks = policy.clocks.map(({ id, label }) => ({ id, label }));
  const facts = shown.filter((key) => policy[key] !== undefined).map((key) => [key, policy[key]]);
  return { ...(Object.fromEntries(facts) as Pick<Policy, (typeof shown)[number]>), clocks };
}
