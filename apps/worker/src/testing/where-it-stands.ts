import type { Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';

/** How many of the last events are told. */
const LAST = 15;

/** What a workflow is waiting for, in one line for whoever reads that a test gave up on it: its runs and its last events. */
export async function whereItStands(client: Client, workflowId: string): Promise<string> {
  try {
    const handle = client.workflow.getHandle(workflowId);
    const { runId, status, raw } = await handle.describe();
    const { events } = await handle.fetchHistory();
    const types = (events ?? []).slice(-LAST).map(({ eventType }) => temporal.api.enums.v1.EventType[eventType ?? 0]);
    const told = types.map((type = '') => type.replace('EVENT_TYPE_', '').toLowerCase());
    const { attempt } = raw.pendingWorkflowTask ?? {};
    const pending = `${raw.pendingActivities?.length ?? 0} activities, ${attempt === undefined ? 'no workflow task' : `workflow task at attempt ${attempt}`}`;
    const runs = [];
    for await (const each of client.workflow.list({ query: `WorkflowId = "${workflowId}"` }))
      runs.push(`${each.runId} ${each.status.name}`);
    return `run ${runId} is ${status.name} with ${pending} under way; its runs: ${runs.join(', ')}; its last events: ${told.join(', ')}`;
  } catch (error) {
    return `where it stands cannot be told: ${String(error)}`;
  }
}
