import { createHash } from 'node:crypto';
import { whyNotOpen, type Policy } from '@stepladder/domain';
import { IntentStore, TicketReader, type Given, type OpeningIntent, type ShownTicket } from '@stepladder/read-model';
import type { DeliveryParts, Received } from './received';

/** Opens the ticket that follows a closed one whose time to be re-opened is over (semantics: Ticket life). */
export class FollowUps {
  private readonly intents: IntentStore;
  private readonly reader: TicketReader;

  constructor(private readonly parts: DeliveryParts) {
    this.intents = new IntentStore(parts.dataSource);
    this.reader = new TicketReader(parts.dataSource);
  }

  /**
   * The id of the new ticket, the same one however often the same `reopen` comes. It is by the person who asked, counts from
   * when they did, and says what the closed one said; it goes by the latest version of the policy that still knows its
   * priority and classification. Stored only: its workflow begins by delivery like any other.
   */
  async open(intent: Received): Promise<string> {
    const { organisation, ticketId } = intent;
    const closed = await this.reader.get(organisation, ticketId);
    if (!closed) throw new Error(`ticket ${ticketId} is not there`);
    const opened = await this.intents.open(await this.openingFrom(intent, closed));
    if (opened.result !== 'stored' && opened.result !== 'replay')
      throw new Error(`the follow-up of ${ticketId} cannot be stored: ${opened.result}`);
    return opened.ticket.ticketId;
  }

  private async openingFrom(intent: Received, closed: ShownTicket): Promise<OpeningIntent> {
    const { organisation, at, command, text } = intent;
    const digest = createHash('sha256').update(intent.id).digest('hex');
    const description = text ?? closed.description;
    const { rate } = closed.clock;
    return {
      organisation,
      commandId: `follow-up:${digest}`,
      fingerprint: digest,
      by: command.by,
      at,
      policy: closed.policy,
      policyVersion: await this.versionFor(organisation, closed),
      subject: closed.subject,
      ...(description === undefined ? {} : { description }),
      requester: closed.requester,
      participants: closed.participants,
      priority: closed.priority,
      given: { ...classified(closed), follows: closed.id },
      ...(rate === 1 ? {} : { clock: { rate, virtualOriginAt: at } }),
    };
  }

  private async versionFor(organisation: string, closed: ShownTicket): Promise<number> {
    const { policy } = await this.parts.policies.get(organisation, closed.policy);
    return fits(policy, closed) ? policy.version : closed.policyVersion;
  }
}

function fits(policy: Policy, closed: ShownTicket): boolean {
  const { evidence = {}, ...facts } = classified(closed);
  return whyNotOpen(policy, { ...facts, priority: closed.priority, evidence: Object.keys(evidence) }).length === 0;
}

/** What is known of the closed ticket beside its words; its numbers elsewhere are its own. */
function classified({ plan, region, category, area, evidence }: ShownTicket): Given {
  const all = { plan, region, category, area, evidence };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
