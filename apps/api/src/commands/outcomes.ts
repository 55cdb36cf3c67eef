import { Inject, Injectable } from '@nestjs/common';
import { IntentDelivery } from '@stepladder/activities';
import type { Answer } from '@stepladder/domain';
import { IntentStore, type StoredCommand } from '@stepladder/read-model';
import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import { Pending } from '../parts/pending';
import { CLIENT, LOG } from '../parts/tokens';

/** How long somebody waits for a ticket's answer before they are told to ask again (decisions 8). */
const patienceMs = 2_000;

/** Finds out what became of a stored command. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly intents: IntentStore,
    private readonly delivery: IntentDelivery,
    private readonly pending: Pending,
    @Inject(CLIENT) private readonly client: Client,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /**
   * The answer to a command: the one stored, else the ticket's own, asked for at most two seconds. Undefined when nobody
   * could say; the command is kept all the same and will be carried out.
   */
  async of(command: StoredCommand): Promise<Answer | undefined> {
    const known = storedAnswer(command);
    if (known) return known;
    const { organisation, id, ticketId } = command;
    const answer = await this.ask(command).catch((error: unknown) => {
      this.log.info({ err: error, ticketId, commandId: id }, 'no answer in time; the command is stored');
      return undefined;
    });
    if (answer) return answer;
    const later = await this.intents.find(organisation, id);
    return later && storedAnswer(later);
  }

  private async ask({ organisation, id, ticketId }: StoredCommand): Promise<Answer | undefined> {
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
    } finally {
      clearTimeout(timer);
    }
  }
}

function storedAnswer({ id: commandId, outcome, reasons = [] }: StoredCommand): Answer | undefined {
  if (outcome === undefined) return undefined;
  return outcome === 'accepted' ? { commandId, outcome } : { commandId, outcome, reasons };
}
