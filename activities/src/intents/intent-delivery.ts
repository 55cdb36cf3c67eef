import { signalNameOf, type Opening, type ReceivedCommand } from '@stepladder/domain';
import { IntentStore, inTurn, type StoredCommand } from '@stepladder/read-model';
import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import type { PublishedPolicy } from '../policies/policy-book';
import { DeliveryMarks } from './delivery-marks';
import { EndedTickets } from './ended-tickets';
import type { DeliveryParts, Received } from './received';
import { soon } from './soon';
import { ticketInputOf } from './ticket-input';
import { serveAll, type Undelivered } from './undelivered';

/** Tickets that are served in one go of the schedule. */
const BATCH = 200;
/** What is younger is being delivered by the API at this moment. */
const YOUNG_MS = 1_000;

/**
 * Hands what is stored to the tickets' workflows. Safe to be done twice and by several at once: a start finds the
 * workflow that is there, and a workflow answers a command id once.
 */
export class IntentDelivery {
  private readonly intents: IntentStore;
  private readonly marks: DeliveryMarks;
  private readonly ended: EndedTickets;

  constructor(private readonly parts: DeliveryParts) {
    this.intents = new IntentStore(parts.dataSource);
    this.marks = new DeliveryMarks(this.intents);
    this.ended = new EndedTickets(parts);
  }

  /**
   * Delivers what waits for a ticket, in the order received, and says how much that was. Throws at the first that cannot
   * be delivered now; those after it wait as well.
   */
  async deliver(organisation: string, ticketId: string): Promise<number> {
    const delivered: string[] = [];
    try {
      for (const intent of await this.intents.undeliveredOf(organisation, ticketId)) {
        await this.handOver(intent);
        delivered.push(intent.id);
      }
    } finally {
      if (delivered.length > 0) await this.intents.markDelivered(organisation, delivered);
    }
    return delivered.length;
  }

  /** Starts the workflow of a ticket that has just been stored and is still at hand, without reading it again. */
  async begin(opening: Opening, published: PublishedPolicy): Promise<void> {
    await this.startWith(opening, published);
  }

  /** Keeps that what `begin` began has begun; resolves a moment later, together with others. */
  begun({ organisation }: Opening, commandId: string): Promise<void> {
    return this.marks.mark(organisation, commandId);
  }

  /**
   * The ticket that follows up a closed one, for a command to re-open it that was refused because of that: opened now where
   * its closing was not written yet when the command came, and to be begun by delivery. Undefined for any other command.
   */
  async followUpOf(intent: StoredCommand): Promise<string | undefined> {
    const { command } = intent;
    return command?.name === 'reopen' ? this.ended.followUpOf({ ...intent, command }) : undefined;
  }

  /** Delivers what waits in every organisation, the longest waiting tickets first, at most 200 of them. */
  async deliverUndelivered({ olderThanMs = YOUNG_MS } = {}): Promise<Undelivered> {
    const waiting = await this.intents.undelivered(BATCH, olderThanMs);
    return serveAll(waiting, ({ organisation, ticketId }) => this.deliver(organisation, ticketId));
  }

  private async handOver(intent: StoredCommand): Promise<void> {
    if (intent.name === 'open') return this.start(intent);
    const { command } = intent;
    if (!command) throw new Error(`command ${intent.id} has no facts`);
    const received = { ...intent, command };
    const { organisation } = intent;
    const early = await this.ended.followUpWhileItRuns(received);
    if (early !== undefined) await this.deliver(organisation, early);
    if (!(await this.nobodyToHear(received))) return;
    // Another may have woken it since; one at a time, so that a ticket is woken with the end of its newest run.
    const followUp = await inTurn(this.parts.dataSource, received, async () => {
      const nobody = await this.nobodyToHear(received);
      return nobody && this.ended.serve(received, nobody);
    });
    if (followUp !== undefined) await this.deliver(organisation, followUp);
  }

  private async start({ organisation, ticketId }: StoredCommand): Promise<void> {
    const { policies } = this.parts;
    const intake = await this.intents.openingOf(organisation, ticketId);
    if (!intake) throw new Error(`ticket ${ticketId} has no intake`);
    const published = await policies.get(organisation, intake.policy, intake.policyVersion);
    return this.startWith(intake.opening, published);
  }

  private async startWith(opening: Opening, published: PublishedPolicy): Promise<void> {
    const { client, taskQueue } = this.parts;
    const input = ticketInputOf(published, opening);
    try {
      await soon(client, () =>
        client.workflow.start('ticket', {
          workflowId: opening.id,
          taskQueue,
          args: [input],
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          workflowIdConflictPolicy: 'USE_EXISTING',
          staticSummary: `${published.policy.label}, ${opening.priority}`,
        }),
      );
    } catch (error) {
      // It was started before and has ended since.
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }

  /** Tells the workflow; gives the error when none is running. */
  private async nobodyToHear({ ticketId, command, at, receivedSeq }: Received): Promise<Error | undefined> {
    const received: ReceivedCommand = { command, at, receivedSeq };
    const { client } = this.parts;
    try {
      await soon(client, () => client.workflow.getHandle(ticketId).signal(signalNameOf(command), received));
      return undefined;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return error;
      throw error;
    }
  }
}
