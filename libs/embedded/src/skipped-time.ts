import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';

/** How far one call may skip; the server bounds the skips of one session, not their length. */
const SKIPS = 10_000;

/**
 * A way this short is waited in real time. A target that real time passes while the workflow is busy is lost: server 1.32.0
 * then skips to the next timer, be it hours later (measured with a way of 0.3 s under load).
 */
const SHORT_MS = 3_000;
/** How long a workflow may stay busy before its time is skipped all the same; longer than any activity of a healthy stack. */
const BUSY_MS = 10_000;

const outcomes = temporal.api.enums.v1.FastForwardPollingResult;

/**
 * Takes one workflow through its time without waiting: the server fires its timers in order until the workflow's own time is
 * `at` (epoch ms). For embedded and test servers only, and with every activity succeeding: a retrying activity eats the skips,
 * and nothing moves while no worker is up (ADR 0009). Does nothing when the workflow is there already.
 */
export async function skipTo(client: Client, workflowId: string, at: number): Promise<void> {
  await atRest(client, workflowId);
  const ms = at - (await timeOf(client, workflowId));
  if (ms <= 0) return;
  if (ms <= SHORT_MS) {
    await pause(ms);
    return;
  }
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

/** Resolves when nothing of the workflow is under way, so that its time can be skipped at once. */
async function atRest(client: Client, workflowId: string): Promise<void> {
  const request = { namespace: client.options.namespace, execution: { workflowId } };
  const giveUpAt = performance.now() + BUSY_MS;
  for (;;) {
    const { pendingActivities, pendingWorkflowTask } = await client.workflowService.describeWorkflowExecution(request);
    if (pendingActivities.length === 0 && !pendingWorkflowTask) return;
    if (performance.now() > giveUpAt) return;
    await pause(20);
  }
}

/** The server answers a poll after a while even when the instant has not come; it is asked again. */
async function reached(client: Client, workflowId: string, fastForwardId: string): Promise<void> {
  const request = { namespace: client.options.namespace, workflowExecution: { workflowId }, fastForwardId };
  for (;;) {
    const { fastForwardPollingResult, failedReason } =
      await client.workflowService.pollWorkflowExecutionTimeSkipping(request);
    if (fastForwardPollingResult === outcomes.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED) return;
    if (fastForwardPollingResult === outcomes.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_FAILED)
      throw new Error(`${workflowId} cannot skip time: ${failedReason}`);
  }
}
