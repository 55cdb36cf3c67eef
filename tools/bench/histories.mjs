/** The events of a workflow's history in order, by type: `TimerFired`, `WorkflowTaskScheduled` … */
export async function eventTypes(client, workflowId) {
  const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
  return events.map(typeOf);
}

/** The argument a workflow was started with. */
export async function inputOf(client, workflowId) {
  const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
  const [payload] = events[0].workflowExecutionStartedEventAttributes.input.payloads;
  return JSON.parse(Buffer.from(payload.data).toString());
}

function typeOf(event) {
  const [name] = Object.keys(event).filter((key) => key.endsWith('EventAttributes') && event[key]);
  const plain = name.replace(/EventAttributes$/, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
