import { Inject, Injectable } from '@nestjs/common';
import { IntentDelivery, type PublishedPolicy } from '@stepladder/activities';
import type { Answer, Opening } from '@stepladder/domain';
import type { StoredCommand } from '@stepladder/read-model';
import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import { Gate } from './gate';
import { Pending } from './pending';
import { CLIENT, LOG } from './tokens';

/** How long somebody waits for a ticket's answer before they are told to ask again (decisions 8). */
const patienceMs = 2_000;

/** More at once would only wait for each other inside Temporal until their deadlines pass. */
const tellingAtOnce = 16;
/** Of these, how many for tickets that are told one and the same thing. */
const lanes = 4;
/** So many tickets in a row that could not be told are no accident any more. */
const givenUpAfter = 8;

/** The line to the tickets' workflows. What is said on it was stored before, so that nothing is lost when it is dead. */
@Injectable()
export class TicketLine {
  private readonly gate = new Gate(tellingAtOnce);

  constructor(
    private readonly delivery: IntentDelivery,
    private readonly pending: Pending,
    @Inject(CLIENT) private readonly client: Client,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Tells a ticket what is stored for it, with nobody waiting: what fails here the schedule does within ten seconds (decisions 9). */
  tell(organisation: string, ticketId: string): void {
    this.withNobodyWaiting(ticketId, () => this.gate.through(() => this.delivery.deliver(organisation, ticketId)));
  }

  /**
   * Tells many tickets what is stored for them, some at a time and behind whoever waits for an answer. One that cannot be told
   * now is left to the schedule; so are all that are left when several in a row cannot, or the end has begun: false.
   */
  async tellMany(organisation: string, ticketIds: string[]): Promise<boolean> {
    const queue = ticketIds.values();
    let failedInARow = 0;
    const goesOn = () => failedInARow < givenUpAfter && !this.pending.ending;
    const lane = async (): Promise<void> => {
      for (const ticketId of queue) {
        if (!goesOn()) return;
        try {
          await this.gate.through(() => this.delivery.deliver(organisation, ticketId));
          failedInARow = 0;
        } catch (error) {
          failedInARow += 1;
          this.log.warn({ err: error, ticketId }, 'a change is stored; Temporal will hear of it later');
        }
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return goesOn();
  }

  /** The same for a ticket stored a moment ago, of which everything is at hand. */
  begin(opening: Opening, published: PublishedPolicy, commandId: string): void {
    this.withNobodyWaiting(opening.id, async () => {
      await this.gate.through(() => this.delivery.begin(opening, published));
      await this.delivery.begun(opening, commandId);
    });
  }

  private withNobodyWaiting(ticketId: string, work: () => Promise<unknown>): void {
    this.pending.track(work()).catch((error: unknown) => {
      this.log.warn({ err: error, ticketId }, 'the ticket is stored; Temporal will hear of it later');
    });
  }

  /** Tells a ticket what is stored for it and asks for its answer to a command; undefined when none came within two seconds. */
  async answerTo({ organisation, ticketId, id }: StoredCommand): Promise<Answer | undefined> {
    const asking = this.client.withDeadline(Date.now() + patienceMs, async () => {
      await this.delivery.deliver(organisation, ticketId);
      return this.client.workflow.getHandle(ticketId).query<Answer | undefined, [string]>('answerTo', id);
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), patienceMs);
    });
    try {
      return await Promise.race([this.pending.track(asking), late]);
    } catch (error) {
      this.log.info({ err: error, ticketId, commandId: id }, 'no answer in time; the command is stored');
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }
}
