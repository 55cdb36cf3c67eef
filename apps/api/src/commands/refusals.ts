import { Injectable } from '@nestjs/common';
import { followUpIdOf, IntentDelivery } from '@stepladder/activities';
import { say } from '@stepladder/domain';
import { IntentStore, TicketReader, type StoredCommand } from '@stepladder/read-model';
import { TicketLine } from '../parts/ticket-line';

/** Why a command was refused, and the ticket opened in its place where it was to re-open a closed one. */
export type Refusal = { reasons: string[]; followedBy?: string };

/** Says of refusals what came of them. */
@Injectable()
export class Refusals {
  constructor(
    private readonly delivery: IntentDelivery,
    private readonly intents: IntentStore,
    private readonly reader: TicketReader,
    private readonly line: TicketLine,
  ) {}

  /** Of a command just answered: where it came too late to re-open its ticket, another follows that, or is opened now. */
  async of(command: StoredCommand, reasons: string[]): Promise<Refusal> {
    if (!cameTooLate(command, reasons)) return { reasons };
    const known = await this.known({ ...command, reasons });
    if (known.followedBy !== undefined) return known;
    const followedBy = await this.delivery.followUpOf(command);
    if (followedBy === undefined) return { reasons };
    this.line.tell(command.organisation, followedBy);
    return named(reasons, followedBy);
  }

  /** Of a command answered before: nothing is opened by reading. */
  async known(command: StoredCommand): Promise<Refusal> {
    const { organisation, id, reasons = [] } = command;
    if (!cameTooLate(command, reasons)) return { reasons };
    const opened = await this.intents.find(organisation, followUpIdOf(id));
    const followedBy = opened?.ticketId ?? (await this.followerAt(command));
    return followedBy === undefined ? { reasons } : named(reasons, followedBy);
  }

  /** The ticket that followed already when the command came. */
  private async followerAt({ organisation, ticketId, receivedAt }: StoredCommand): Promise<string | undefined> {
    const { followedBy = [] } = (await this.reader.get(organisation, ticketId)) ?? {};
    const followers = await Promise.all(followedBy.map((id) => this.reader.get(organisation, id)));
    return followers.filter((each) => each && each.receivedAt <= receivedAt).at(-1)?.id;
  }
}

/** By the ticket's own words, so that what was answered once stays so. */
function cameTooLate({ name }: StoredCommand, reasons: string[]): boolean {
  return name === 'reopen' && reasons.some((reason) => reason.startsWith('the ticket is closed'));
}

/** A workflow that still runs refuses without knowing of the ticket that is opened in its place. */
function named(reasons: string[], followedBy: string): Refusal {
  const isNamed = reasons.some((reason) => reason.includes(`${followedBy} `));
  return { reasons: isNamed ? reasons : [...reasons, say('follows-it', { ticket: followedBy })], followedBy };
}
