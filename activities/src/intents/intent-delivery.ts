import {
  signalNameOf,
  toVirtual,
  type Command,
  type Entry,
  type Opening,
  type ReceivedCommand,
} from '@stepladder/domain';
import { IntentStore, TicketReader, TicketWriter, type DataSource, type StoredCommand } from '@stepladder/read-model';
import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { PolicyBook, PublishedPolicy } from '../policies/policy-book';
import { DeliveryMarks } from './delivery-marks';
import { ticketInputOf } from './ticket-input';
import { serveAll, type Undelivered } from './undelivered';

/** How long one call of the workflow engine may take; without a deadline it may hang for ever. */
const CALL_LASTS_MS = 2_000;

/** Tickets that are served in one go of the schedule. */
const BATCH = 200;
/** What is younger is being delivered by the API at this moment. */
const YOUNG_MS = 1_000;

/** Why a command to a ticket whose workflow has ended is refused. */
const CLOSED = 'the ticket is closed';

type Parts = { client: Client; dataSource: DataSource; policies: PolicyBook; taskQueue: string };
type Received = StoredCommand & { command: Command };

/**
 * Hands what is stored to the tickets' workflows. Safe to be done twice and by several at once: a start finds the
 * workflow that is there, and a workflow answers a command id once.
 */
export class IntentDelivery {
  private readonly intents: IntentStore;
  private readonly marks: DeliveryMarks;
  private readonly reader: TicketReader;
  private readonly writer: TicketWriter;

  constructor(private readonly parts: Parts) {
    this.intents = new IntentStore(parts.dataSource);
    this.marks = new DeliveryMarks(this.intents);
    this.reader = new TicketReader(parts.dataSource);
    this.writer = new TicketWriter(parts.dataSource);
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

  /** Delivers what waits in every organisation, the longest waiting tickets first, at most 200 of them. */
  async deliverUndelivered({ olderThanMs = YOUNG_MS } = {}): Promise<Undelivered> {
    const waiting = await this.intents.undelivered(BATCH, olderThanMs);
    return serveAll(waiting, ({ organisation, ticketId }) => this.deliver(organisation, ticketId));
  }

  private async handOver(intent: StoredCommand): Promise<void> {
    if (intent.name === 'open') return this.start(intent);
    const { command } = intent;
    if (!command) throw new Error(`command ${intent.id} has no facts`);
    try {
      await this.signal({ ...intent, command });
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      await this.requireEnded(intent, error);
      await this.answerForEnded({ ...intent, command });
    }
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
      await this.soon(() =>
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

  private async signal({ ticketId, command, at, receivedSeq }: Received): Promise<void> {
    const received: ReceivedCommand = { command, at, receivedSeq };
    const handle = this.parts.client.workflow.getHandle(ticketId);
    await this.soon(() => handle.signal(signalNameOf(command), received));
  }

  /** A workflow that was lost is no closed ticket: its commands wait until somebody has looked. */
  private async requireEnded({ organisation, ticketId }: StoredCommand, cause: Error): Promise<void> {
    const ticket = await this.reader.get(organisation, ticketId);
    if (ticket?.status === 'closed' || ticket?.status === 'cancelled') return;
    const handle = this.parts.client.workflow.getHandle(ticketId);
    const ended = await this.soon(() => handle.describe()).then(
      ({ status }) => status.name !== 'RUNNING',
      () => false,
    );
    if (!ended) throw new Error(`the workflow of ticket ${ticketId} is not there`, { cause });
  }

  /** A note is always taken; anything else to a closed ticket is refused, and the timeline says so. */
  private async answerForEnded({ organisation, ticketId, id, at, command }: Received): Promise<void> {
    const intake = await this.intents.openingOf(organisation, ticketId);
    const isNote = command.name === 'note';
    const entry: Omit<Entry, 'seq'> = {
      at,
      recordedAt: intake ? toVirtual(intake.opening.clock, Date.now()) : at,
      type: isNote ? 'noted' : 'refused',
      because: { code: 'command', command: command.name, by: command.by },
      commandId: id,
      ...(isNote ? {} : { reasons: [CLOSED] }),
    };
    await this.writer.append(organisation, ticketId, entry);
    await this.intents.settle(organisation, id, isNote ? 'accepted' : [CLOSED]);
  }

  private soon<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    return this.parts.client.withDeadline(Date.now() + CALL_LASTS_MS, call);
  }
}
