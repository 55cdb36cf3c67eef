import type { Stack } from './stack';

type Payload = { data?: string };
type Described = { workflowExecutionInfo: { type: { name: string }; status: string } };
type Event = {
  eventType: string;
  userMetadata?: { summary?: Payload };
  workflowExecutionCompletedEventAttributes?: { result?: { payloads?: Payload[] } };
};
type History = { history: { events: Event[] } };
type Listed = { executions?: { execution: { workflowId: string; runId: string } }[] };

/** Reads what Temporal's web page reads, by its own HTTP API. */
async function read<Answer>(stack: Stack, path: string, namespace = 'default'): Promise<Answer> {
  const response = await fetch(new URL(`/api/v1/namespaces/${namespace}/workflows${path}`, stack.temporalUiUrl));
  if (!response.ok) throw new Error(`Temporal's web page answers ${response.status} for ${path}`);
  return (await response.json()) as Answer;
}

/** A ticket's workflow: its type and status as Temporal's web page shows them. */
export async function workflowOf(stack: Stack, id: string): Promise<{ type: string; status: string }> {
  const { workflowExecutionInfo: info } = await read<Described>(stack, `/${id}`);
  return { type: info.type.name, status: info.status };
}

/** The texts that Temporal's web page shows beside events of this type, such as a timer's, in their order. */
export async function summariesOf(stack: Stack, id: string, eventType: string): Promise<string[]> {
  const { history } = await read<History>(stack, `/${id}/history?maximumPageSize=500`);
  return history.events
    .filter((event) => event.eventType === eventType)
    .map(({ userMetadata }) => textOf(userMetadata?.summary));
}

/** How many stored wishes the schedule has handed over so far, by the results of its runs. */
export async function deliveredBySchedule(stack: Stack): Promise<number> {
  const namespace = 'stepladder-system';
  const { executions = [] } = await read<Listed>(stack, '?pageSize=100', namespace);
  const results = executions.map(async ({ execution: { workflowId, runId } }) => {
    const path = `/${encodeURIComponent(workflowId)}/history?execution.runId=${runId}&maximumPageSize=100`;
    const { events } = (await read<History>(stack, path, namespace)).history;
    const data = events.at(-1)?.workflowExecutionCompletedEventAttributes?.result?.payloads?.[0]?.data;
    return data === undefined
      ? 0
      : (JSON.parse(Buffer.from(data, 'base64').toString()) as { delivered: number }).delivered;
  });
  return (await Promise.all(results)).reduce((sum, each) => sum + each, 0);
}

function textOf(payload: Payload | undefined): string {
  return payload?.data === undefined ? '' : (JSON.parse(Buffer.from(payload.data, 'base64').toString()) as string);
}
