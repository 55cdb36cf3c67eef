import {
  isAboutComplaint,
  say,
  signalNameOf,
  toVirtual,
  type Entry,
  type ReceivedCommand,
  type RememberingTicket,
  type TicketEnd,
  type TicketInput,
} from '@stepladder/domain';
import { inTurn, IntentStore, TicketReader, TicketWriter } from '@stepladder/read-model';
import { WorkflowFailedError, WorkflowNotFoundError } from '@temporalio/client';
import { FollowUps } from './follow-up';
import type { DeliveryParts, Received } from './received';
import { soon } from './soon';
import { ticketInputOf } from './ticket-input';

/** Why a complaint about such a ticket is, where what it was is not at hand: Temporal keeps it for ninety days (decisions 14). */
const FORGOTTEN = say('forgotten');

/** Commands to tickets whose workflow has ended. To be served in turn: what a ticket was when it ended must be its newest. */
export class EndedTickets {
  private readonly intents: IntentStore;
  private readonly reader: TicketReader;
  private readonly writer: TicketWriter;
  private readonly followUps: FollowUps;

  constructor(private readonly parts: DeliveryParts) {
    this.intents = new IntentStore(parts.dataSource);
    this.reader = new TicketReader(parts.dataSource);
    this.writer = new TicketWriter(parts.dataSource);
    this.followUps = new FollowUps(parts);
  }

  /**
   * A complaint wakes the ticket, a note is always taken; anything else is refused, and the timeline says so. A closed ticket
   * that is to be re-opened stays closed as well, but another is opened that follows it, whose id is given.
   */
  async serve(intent: Received, cause: Error): Promise<string | undefined> {
    await this.requireEnded(intent, cause);
    const end = (await this.isCancelled(intent)) ? 'cancelled' : 'closed';
    if (intent.name === 'reopen' && end === 'closed') return this.followUp(intent);
    if (!isAboutComplaint(intent.command)) return this.answer(intent, say('ended-for-good', { status: end }));
    const ticket = await this.leftBehind(intent);
    return ticket ? this.wake(intent, ticket) : this.answer(intent, FORGOTTEN);
  }

  /**
   * A closed ticket's workflow runs on while somebody is still to be told. It refuses to be re-opened by itself; the ticket
   * that follows it is opened all the same, and its id given. Undefined for every other command and ticket.
   */
  async followUpWhileItRuns(intent: Received): Promise<string | undefined> {
    if (intent.name !== 'reopen') return undefined;
    const ticket = await this.reader.get(intent.organisation, intent.ticketId);
    return ticket?.status === 'closed' ? this.followUpInTurn(intent) : undefined;
  }

  /** The same once the workflow has refused, which it may do before its closing is written. */
  async followUpOf(intent: Received): Promise<string | undefined> {
    return (await this.isCancelled(intent)) ? undefined : this.followUpInTurn(intent);
  }

  private async followUpInTurn(intent: Received): Promise<string> {
    const { ticketId } = await inTurn(this.parts.dataSource, intent, () => this.followUps.open(intent));
    return ticketId;
  }

  private async isCancelled({ organisation, ticketId }: Received): Promise<boolean> {
    return (await this.reader.get(organisation, ticketId))?.status === 'cancelled';
  }

  private async followUp(intent: Received): Promise<string> {
    const { ticketId, isNew } = await this.followUps.open(intent);
    const code = isNew ? 'followed-up' : 'followed-up-already';
    await this.answer(intent, say(code, { status: 'closed', ticket: ticketId }));
    return ticketId;
  }

  /** A workflow that was lost is no closed ticket: its commands wait until somebody has looked. */
  private async requireEnded({ organisation, ticketId }: Received, cause: Error): Promise<void> {
    const ticket = await this.reader.get(organisation, ticketId);
    if (ticket?.status === 'closed' || ticket?.status === 'cancelled') return;
    const { client } = this.parts;
    const ended = await soon(client, () => client.workflow.getHandle(ticketId).describe()).then(
      ({ status }) => status.name !== 'RUNNING',
      () => false,
    );
    if (!ended) throw new Error(`the workflow of ticket ${ticketId} is not there`, { cause });
  }

  /** What the ticket was when its last run ended; undefined when that run left nothing or is kept no longer. */
  private async leftBehind({ ticketId }: Received): Promise<RememberingTicket | undefined> {
    const { client } = this.parts;
    try {
      return (await soon(client, () => client.workflow.getHandle(ticketId).result() as Promise<TicketEnd>)).ticket;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError || error instanceof WorkflowFailedError) return undefined;
      throw error;
    }
  }

  /** Starts the workflow anew under its id with what it left behind, and tells it the complaint in the same call (ADR 0011). */
  private async wake(intent: Received, ticket: RememberingTicket): Promise<undefined> {
    const { client, taskQueue, policies } = this.parts;
    const { organisation, ticketId, command, at, receivedSeq } = intent;
    const intake = await this.intents.openingOf(organisation, ticketId);
    if (!intake) throw new Error(`ticket ${ticketId} has no intake`);
    const published = await policies.get(organisation, ticket.policy.id, ticket.policy.version);
    const carried = { ticket: await this.afterAllEntries(intent, ticket), publication: undefined, messages: [] };
    const input: TicketInput = { ...ticketInputOf(published, intake.opening), carried };
    const received: ReceivedCommand = { command, at, receivedSeq };
    await soon(client, () =>
      client.workflow.signalWithStart('ticket', {
        workflowId: ticketId,
        taskQueue,
        args: [input],
        signal: signalNameOf(command),
        signalArgs: [received],
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
        staticSummary: `${published.policy.label}, complaint`,
      }),
    );
  }

  /** Notes and refusals since the end stand on the timeline without the workflow: its next entry is numbered after them. */
  private async afterAllEntries(intent: Received, ticket: RememberingTicket): Promise<RememberingTicket> {
    const timeline = await this.reader.timeline(intent.organisation, intent.ticketId);
    return { ...ticket, seq: Math.max(ticket.seq, ...timeline.map(({ seq }) => seq)) };
  }

  private async answer({ organisation, ticketId, id, at, command }: Received, refusal: string): Promise<undefined> {
    const intake = await this.intents.openingOf(organisation, ticketId);
    const isNote = command.name === 'note';
    const entry: Omit<Entry, 'seq'> = {
      at,
      recordedAt: intake ? toVirtual(intake.opening.clock, Date.now()) : at,
      type: isNote ? 'noted' : 'refused',
      because: { code: 'command', command: command.name, by: command.by },
      commandId: id,
      ...(isNote ? {} : { reasons: [refusal] }),
    };
    await this.writer.append(organisation, ticketId, entry);
    await this.intents.settle(organisation, id, isNote ? 'accepted' : [refusal]);
  }
}
