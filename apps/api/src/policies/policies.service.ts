import { Injectable } from '@nestjs/common';
import { PolicyBook, type PublishedPolicy } from '@stepladder/activities';
import type { Policy } from '@stepladder/domain';
import { PolicyShelf, type PolicyVersion } from '@stepladder/read-model';
import { NotThere } from '../http/failures';
import { iso } from '../http/iso';
import { findingsOf } from './findings';
import type { PolicyAnswer } from './policy.schema';

/** What is offered at intake and with a command, and what ids are called. */
const shown = [
  ...['id', 'version', 'label', 'zone', 'priorities', 'defaultPriority', 'matrix', 'plans', 'regions', 'categories'],
  ...['categoryRequired', 'areas', 'evidence', 'roles', 'awaiting', 'ladders', 'consultations', 'emergency', 'project'],
  ...['placements', 'may'],
] as const satisfies readonly (keyof Policy)[];

/** The policies of an organisation as they are in force for new tickets. */
@Injectable()
export class PoliciesService {
  constructor(
    private readonly book: PolicyBook,
    private readonly shelf: PolicyShelf,
  ) {}

  async all(organisation: string): Promise<PolicyAnswer[]> {
    const versions = await this.shelf.versions(organisation);
    return (await this.book.latest(organisation)).map((published) => answerOf(published, versions));
  }

  /** @throws NotThere */
  async get(organisation: string, id: string): Promise<PolicyAnswer> {
    const published = await this.book.find(organisation, id);
    if (!published) throw new NotThere(`there is no policy ${id}`);
    return answerOf(published, await this.shelf.versions(organisation, id));
  }
}

function answerOf(published: PublishedPolicy, all: PolicyVersion[]): PolicyAnswer {
  const { policy } = published;
  const facts = shown.filter((key) => policy[key] !== undefined).map((key) => [key, policy[key]]);
  return {
    ...(Object.fromEntries(facts) as Pick<Policy, (typeof shown)[number]>),
    clocks: policy.clocks.map(({ id, label, scope }) => ({ id, label, scope })),
    calendars: Object.entries(published.calendars).map(([id, { zone }]) => ({ id, zone })),
    versions: all.filter(({ id }) => id === policy.id).map(({ id: _, ...version }) => iso(version)),
    findings: countsOf(published),
  };
}

function countsOf(published: PublishedPolicy): PolicyAnswer['findings'] {
  const found = findingsOf(published);
  const errors = found.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: found.length - errors };
}
