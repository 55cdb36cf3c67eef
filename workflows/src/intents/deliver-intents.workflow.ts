import { proxyActivities } from '@temporalio/workflow';
import type { IntentActivities } from '@stepladder/activities';

const { deliverUndelivered } = proxyActivities<IntentActivities>({
  startToCloseTimeout: '2m',
  retry: { maximumAttempts: 1 },
  summary: 'deliver what the API has stored and could not hand over',
});

/** Hands stored commands to their tickets when the API could not; a schedule runs it every ten seconds. */
export async function deliverIntents(): Promise<{ delivered: number; failed: number }> {
  return deliverUndelivered();
}
