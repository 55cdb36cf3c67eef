import type { CalendarRules } from '@stepladder/calendar';
import { readPolicy, type PolicyPack } from '@stepladder/policy-file';
import { PolicyShelf, type DataSource, type PolicyDocument } from '@stepladder/read-model';

/** A published policy, read. */
export type PublishedPolicy = PolicyPack;

/** The published policies in memory: each version is read once, because it never changes. */
export class PolicyBook {
  private readonly shelf: PolicyShelf;
  private readonly read = new Map<string, PublishedPolicy>();

  constructor(dataSource: DataSource) {
    this.shelf = new PolicyShelf(dataSource);
  }

  /** A policy by its version, the greatest unless said; undefined when it was never published. */
  async find(organisation: string, id: string, version?: number): Promise<PublishedPolicy | undefined> {
    const wanted = version ?? (await this.shelf.latestVersionOf(organisation, id));
    if (wanted === undefined) return undefined;
    const known = this.read.get(keyOf(organisation, id, wanted));
    if (known) return known;
    const document = await this.shelf.find(organisation, id, wanted);
    return document && this.take(organisation, document);
  }

  /** A policy that must be there. @throws Error when it was never published */
  async get(organisation: string, id: string, version?: number): Promise<PublishedPolicy> {
    const policy = await this.find(organisation, id, version);
    if (policy) return policy;
    throw new Error(`policy ${id}${version === undefined ? '' : ` version ${version}`} was never published`);
  }

  /** Every policy of an organisation in its greatest version. */
  async latest(organisation: string): Promise<PublishedPolicy[]> {
    return (await this.shelf.latest(organisation)).map((document) => this.take(organisation, document));
  }

  /** Every version of every policy of an organisation that can still be read, because some tickets may go by it. */
  async all(organisation: string): Promise<PublishedPolicy[]> {
    const versions = await this.shelf.published(organisation);
    const read = versions.map(({ id, version }) => this.find(organisation, id, version).catch(() => undefined));
    return (await Promise.all(read)).filter((policy) => policy !== undefined);
  }

  private take(organisation: string, { id, version, document }: PolicyDocument): PublishedPolicy {
    const key = keyOf(organisation, id, version);
    const known = this.read.get(key);
    if (known) return known;
    const answer = readPolicy(document, { file: `${id} version ${version}` });
    if (!answer.ok)
      throw new Error(`policy ${id} version ${version} cannot be read: ${answer.problems[0]?.problem ?? ''}`);
    this.read.set(key, answer.pack);
    return answer.pack;
  }
}

/** The rules of a policy's calendar. @throws Error when it has no such calendar */
export function calendarRulesOf({ policy, calendars }: PublishedPolicy, id: string): CalendarRules {
  const rules = calendars[id];
  if (!rules) throw new Error(`policy ${policy.id} version ${policy.version} has no calendar ${id}`);
  return rules;
}

const keyOf = (organisation: string, id: string, version: number) => `${organisation}/${id}/${version}`;
