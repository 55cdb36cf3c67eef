import { createHash } from 'node:crypto';
import { whyNotOpen, type Policy, type RatedClock } from '@stepladder/domain';
import { IntentStore, TicketReader, type Given, type OpeningIntent, type ShownTicket } from '@stepladder/read-model';
import type { DeliveryParts, Received } from './received';

/** The id of the wish to open the ticket that follows a closed one, by that of the command to re-open it. */
export function followUpIdOf(commandId: string): string {
  return `follow-up:${digestOf(commandId)}`;
}

function digestOf(commandId: string): string {
  return createHash('sha256').update(commandId).digest('hex');
}

/** The ticket that follows a closed one, and whether this very command opened it. */
export type FollowUp = { ticketId: string; isNew: boolean };

/** Opens the ticket that follows a closed one whose time to be re-opened is over (semantics: Ticket life). */
export class FollowUps {
  private readonly intents: IntentStore;
  private readonly reader: TicketReader;

  constructor(private readonly parts: DeliveryParts) {
    this.intents = new IntentStore(parts.dataSource);
    this.reader = new TicketReader(parts.dataSource);
  }

  /**
   * The ticket that follows: one that does so already and is not over, else a new one, the same however often the same
   * `reopen` comes. A new one is by the person who asked, counts from when they did, and says what the closed one said; it
   * goes by the latest version of the policy that still knows its priority and classification. Stored only: its workflow
   * begins by delivery like any other. To be done in turn, so that two who ask at once get one.
   */
  async open(intent: Received): Promise<FollowUp> {
    const { organisation, ticketId } = intent;
    const mine = await this.intents.find(organisation, followUpIdOf(intent.id));
    if (mine) return { ticketId: mine.ticketId, isNew: true };
    const closed = await this.reader.get(organisation, ticketId);
    if (!closed) throw new Error(`ticket ${ticketId} is not there`);
    const going = await this.goingOn({ ...closed, organisation });
    if (going !== undefined) return { ticketId: going, isNew: false };
    const opened = await this.intents.open(await this.openingFrom(intent, closed));
    if (opened.result !== 'stored' && opened.result !== 'replay')
      throw new Error(`the follow-up of ${ticketId} cannot be stored: ${opened.result}`);
    return { ticketId: opened.ticket.ticketId, isNew: true };
  }

  /** The newest ticket that follows the closed one and is not over itself. */
  private async goingOn({
    organisation,
    followedBy = [],
  }: ShownTicket & { organisation: string }): Promise<string | undefined> {
    const followers = await Promise.all(followedBy.map((id) => this.reader.get(organisation, id)));
    return followers.filter((each) => each && each.status !== 'closed' && each.status !== 'cancelled').at(-1)?.id;
  }

  private async openingFrom(intent: Received, closed: ShownTicket): Promise<OpeningIntent> {
    const { organisation, at, command, text } = intent;
    const description = text ?? closed.description;
    return {
      organisation,
      commandId: followUpIdOf(intent.id),
      fingerprint: digestOf(intent.id),
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
      ...(isRealTime(closed.clock) ? {} : { clock: closed.clock }),
    };
  }

  private async versionFor(organisation: string, closed: ShownTicket): Promise<number> {
    const { policy } = await this.parts.policies.get(organisation, closed.policy);
    return fits(policy, closed) ? policy.version : closed.policyVersion;
  }
}

/** A ticket of a time of its own is followed by one of the same time. */
function isRealTime({ rate, realOriginAt, virtualOriginAt }: RatedClock): boolean {
  return rate === 1 && realOriginAt === virtualOriginAt;
}

function fits(policy: Policy, closed: ShownTicket): boolean {
  const { evidence = {}, ...facts } = classified(closed);
  return whyNotOpen(policy, { ...facts, priority: closed.priority, evidence: Object.keys(evidence) }).length === 0;
}

/** What is known of the closed ticket beside its words; its numbers elsewhere are its own. */
function classified({ impact, urgency, plan, region, category, area, evidence }: ShownTicket): Given {
  const all = { impact, urgency, plan, region, category, area, evidence };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
