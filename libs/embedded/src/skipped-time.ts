import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';

/** How far one call may skip; the server bounds the skips of one session, not their length. */
const SKIPS = 10_000;

const COMPLETED = 2;
const FAILED = 3;

/**
 * Takes one workflow through its time without waiting: the server fires its timers in order until the workflow's own time is
 * `at` (epoch ms). For embedded and test servers only, and with every activity succeeding: a retrying activity eats the skips,
 * and nothing moves while no worker is up (ADR 0009). Does nothing when the workflow is there already.
 */
export async function skipTo(client: Client, workflowId: string, at: number): Promise<void> {
  const nowAt = await timeOf(client, workflowId);
  const ms = at - nowAt;
  if (ms <= 0) return;
  const { namespace } = client.options;
  const id = randomUUID();
  const duration = { seconds: Math.floor(ms / 1000) as never, nanos: (ms % 1000) * 1_000_000 };
  const workflowExecution = { workflowId };
  await client.workflowService.updateWorkflowExecutionOptions({
    namespace,
    workflowExecution,
    updateMask: { paths: ['time_skipping_config'] },
    workflowExecutionOptions: {
      timeSkippingConfig: { enabled: true, maxSessionSkipCount: SKIPS, fastForwardConfig: { id, duration } },
    },
  });
  await reached(client, workflowId, id);
}

/** The workflow's own time, epoch ms: real time plus all that was skipped. */
export async function timeOf(client: Client, workflowId: string): Promise<number> {
  const { namespace } = client.options;
  const found = await client.workflowService.describeWorkflowExecution({ namespace, execution: { workflowId } });
  const current = found.workflowExtendedInfo?.timeSkippingInfo?.currentTime;
  if (!current) return Date.now();
  return Number(current.seconds) * 1000 + Math.floor((current.nanos ?? 0) / 1_000_000);
}

/** The server answers a poll after a while even when the instant has not come; it is asked again. */
async function reached(client: Client, workflowId: string, fastForwardId: string): Promise<void> {
  const request = { namespace: client.options.namespace, workflowExecution: { workflowId }, fastForwardId };
  for (;;) {
    const { fastForwardPollingResult, failedReason } =
      await client.workflowService.pollWorkflowExecutionTimeSkipping(request);
    if (fastForwardPollingResult === COMPLETED) return;
    if (fastForwardPollingResult === FAILED) throw new Error(`${workflowId} cannot skip time: ${failedReason}`);
  }
}
