import { condition, proxyActivities, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { NoticeActivities, PlacingActivities, TicketActivities } from '@stepladder/activities';
import type { Carried, Effect, Message, Placement, Publication, TicketSnapshot } from '@stepladder/domain';
import { merged, sayMessage } from './publication';

/** One quick try inside the workflow task; the database answers in milliseconds or is away. */
const { publishTicket: publishNow } = proxyLocalActivities<TicketActivities>({
  startToCloseTimeout: '5s',
  retry: { maximumAttempts: 1 },
  summary: 'write the ticket to the read model',
});

/** For ever, because the read model heals when Postgres is back and no clock waits for it. */
const { publishTicket: publishWhenPossible } = proxyActivities<TicketActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '1s', maximumInterval: '30s' },
  summary: 'write the ticket to the read model',
});

/**
 * Sends effects without making the ticket wait: a dead mail server or database never stops a clock (decisions 11). What is
 * not yet known to be done is part of the ticket's state and goes along when the workflow continues as new.
 */
export class Outbox {
  private waiting: Publication | undefined;
  private underWay: Publication | undefined;
  private readonly undelivered = new Map<string, Message>();
  private readonly unplaced = new Map<string, Placement>();

  constructor(
    private readonly organisation: string,
    private readonly notDelivered: (message: Message) => void,
  ) {}

  /** Hands over a decision's effects together with the ticket as it now stands. */
  send(snapshot: TicketSnapshot, effects: Effect[]): void {
    this.waiting = merged(this.waiting, snapshot, effects);
    if (!this.underWay) void this.publishAll();
  }

  /** Takes up again what an earlier run of the workflow left undone. */
  resume({ publication, messages, placements = [] }: Undone): void {
    for (const message of messages) this.deliver(message);
    for (const placement of placements) this.place(placement);
    if (!publication) return;
    this.waiting = publication;
    void this.publishAll();
  }

  get isEmpty(): boolean {
    return !this.waiting && !this.underWay && this.undelivered.size === 0 && this.unplaced.size === 0;
  }

  /** What has not been done yet; publishing twice does no harm. */
  get undone(): Undone {
    const { underWay, waiting } = this;
    const publication = underWay && waiting ? joined(underWay, waiting) : (waiting ?? underWay);
    const placements = [...this.unplaced.values()];
    return {
      publication,
      messages: [...this.undelivered.values()],
      ...(placements.length === 0 ? {} : { placements }),
    };
  }

  private async publishAll(): Promise<void> {
    while (this.waiting) {
      const publication = this.waiting;
      this.underWay = publication;
      this.waiting = undefined;
      await publishNow(publication).catch(() => publishWhenPossible(publication));
      for (const message of publication.messages) this.deliver(message);
      for (const placement of publication.placements ?? []) this.place(placement);
    }
    this.underWay = undefined;
  }

  private deliver(message: Message): void {
    if (this.undelivered.has(message.id)) return;
    this.undelivered.set(message.id, message);
    void send(this.organisation, message)
      .catch(() => this.notDelivered(message))
      .then(() => this.undelivered.delete(message.id));
  }

  /** One that is given up stays wanted in its row, which says why. */
  private place(placement: Placement): void {
    const { system } = placement;
    if (this.unplaced.has(system)) return;
    this.unplaced.set(system, placement);
    void placeElsewhere(this.organisation, placement)
      .catch(() => undefined)
      .then(() => this.unplaced.delete(system));
  }
}

type Undone = Omit<Carried, 'ticket'>;

/** Waits until every effect is done or given up. */
export function drained(outbox: Outbox): Promise<void> {
  return condition(() => outbox.isEmpty);
}

function joined(first: Publication, next: Publication): Publication {
  return {
    snapshot: next.snapshot,
    entries: [...first.entries, ...next.entries],
    answers: [...first.answers, ...next.answers],
    messages: [...first.messages, ...next.messages],
    placements: [...(first.placements ?? []), ...(next.placements ?? [])],
  };
}

/** A day of tries, then the message is given up and the timeline says so. One try is short, so that a dead worker's is soon another's. */
function send(organisation: string, message: Message): Promise<void> {
  const { deliverMessage } = proxyActivities<NoticeActivities>({
    taskQueue: `${workflowInfo().taskQueue}-notices`,
    startToCloseTimeout: '15s',
    scheduleToCloseTimeout: '24h',
    retry: { initialInterval: '1s', maximumInterval: '5m' },
    summary: sayMessage(message),
  });
  return deliverMessage({ organisation, messageId: message.id });
}

/** A day of tries; the same ticket in the same system however often. */
function placeElsewhere(organisation: string, { system }: Placement): Promise<void> {
  const { taskQueue, workflowId: ticketId } = workflowInfo();
  const { placeTicket } = proxyActivities<PlacingActivities>({
    taskQueue: `${taskQueue}-notices`,
    startToCloseTimeout: '15s',
    scheduleToCloseTimeout: '24h',
    retry: { initialInterval: '1s', maximumInterval: '5m' },
    summary: `place it in ${system}`,
  });
  return placeTicket({ organisation, ticketId, system });
}
