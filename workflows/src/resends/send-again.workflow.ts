import { proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { NoticeActivities } from '@stepladder/activities';

/** Which message, and whose. */
export type WantedAgain = { organisation: string; messageId: string };

/**
 * Sends a message again that a person has put back among the queued, also of a ticket whose own workflow has ended. A day
 * of tries, as at the first time; what became of it is in the message's row, so that giving up fails nothing here.
 */
export async function sendAgain({ organisation, messageId }: WantedAgain): Promise<'done' | 'given up'> {
  const { deliverMessage } = proxyActivities<NoticeActivities>({
    taskQueue: `${workflowInfo().taskQueue}-notices`,
    startToCloseTimeout: '15s',
    scheduleToCloseTimeout: '24h',
    retry: { initialInterval: '1s', maximumInterval: '5m' },
    summary: 'send it again',
  });
  try {
    await deliverMessage({ organisation, messageId });
    return 'done';
  } catch {
    return 'given up';
  }
}
