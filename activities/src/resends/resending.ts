import { ResendDesk, type DataSource, type WaitingResend } from '@stepladder/read-model';
import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { soon } from '../intents/soon';
import type { Undelivered } from '../intents/undelivered';

/** `taskQueue` is that of the tickets' workers, in the client's namespace. */
export type ResendingParts = { client: Client; dataSource: DataSource; taskQueue: string };

const BATCH = 100;
/** What is younger is being begun by the API at this moment. */
const YOUNG_MS = 1_000;
const PROBLEMS_TOLD = 5;

/** Has the workflow engine send messages again; safe to be done twice, because a wish has one workflow for ever. */
export class Resending {
  private readonly desk: ResendDesk;

  constructor(private readonly parts: ResendingParts) {
    this.desk = new ResendDesk(parts.dataSource);
  }

  /** Begins what is stored. Throws when the workflow engine is away; the schedule tries again then. */
  async begin({ organisation, id, messageId }: WaitingResend): Promise<void> {
    const { client, taskQueue } = this.parts;
    try {
      await soon(client, () =>
        client.workflow.start('sendAgain', {
          workflowId: `send-again/${organisation}/${id}`,
          taskQueue,
          args: [{ organisation, messageId }],
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          staticSummary: 'send a message again',
        }),
      );
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
    await this.desk.markBegun({ organisation, id });
  }

  /** Begins what the API could not; one that cannot be begun does not keep the others waiting. */
  async beginWaiting({ olderThanMs = YOUNG_MS } = {}): Promise<Undelivered> {
    const sum: Undelivered = { delivered: 0, failed: 0, problems: [] };
    for (const wish of await this.desk.waiting(BATCH, olderThanMs)) {
      await this.begin(wish).then(
        () => (sum.delivered += 1),
        (error: unknown) => {
          sum.failed += 1;
          if (sum.problems.length < PROBLEMS_TOLD) sum.problems.push(`${wish.messageId}: ${String(error)}`);
        },
      );
    }
    return sum;
  }
}
