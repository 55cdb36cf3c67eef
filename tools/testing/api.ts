import type { Stack } from './stack';
import { until } from './until';

/** One line of a timeline. */
export type Entry = {
  seq: number;
  at: string;
  recordedAt: string;
  type: string;
  rung?: string;
  people?: string[];
  lateByMs?: number;
};

/** The fields that these tests read of one answer or another. */
export type Body = {
  id: string;
  status: string;
  subject: string;
  holder: string[];
  openedAt: string;
  clock: { rate: number; realOriginAt: string; virtualOriginAt: string };
  commandId: string;
  outcome: string;
  href: string;
  detail: string;
  entries?: Entry[];
};

/** One answer of the API, and how long it took. */
export type Answer = { status: number; headers: Headers; body: Body; tookMs: number };

/** The states of the parts as health tells them; nothing while the API itself does not answer. */
export type Health = { status: string; parts: Record<string, { state: string }> };

/** Asks the API as its administrator. A dead API rejects as `fetch` does. */
export async function ask({ apiUrl, admin }: Stack, path: string, body?: object): Promise<Answer> {
  const beganMs = performance.now();
  const response = await fetch(new URL(path, apiUrl), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { Authorization: `Bearer ${admin.apiKey}`, 'Content-Type': 'application/json' },
    signal: AbortSignal.timeout(15_000),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const tookMs = performance.now() - beganMs;
  return { status: response.status, headers: response.headers, body: JSON.parse(text) as Body, tookMs };
}

/** A ticket as somebody wants it opened; more fields may follow. */
export function wish(more: object = {}): object {
  const requester = { name: 'Ann Example', email: 'ann@client.example.org' };
  return { policy: 'webbee', priority: 'high', subject: 'The shop is down', requester, ...more };
}

/** A ticket that was opened; `openedAt` is an instant of its own time, `realOf` says when an instant of it really comes. */
export type Opened = { id: string; openedAt: number; realOf(at: number): number };

/** Opens a ticket and waits until it is carried by its workflow. */
export async function openTicket(stack: Stack, more: object = {}): Promise<Opened> {
  const { status, body } = await ask(stack, '/v1/tickets', wish(more));
  if (status !== 201) throw new Error(`the ticket was not opened: ${status} ${JSON.stringify(body)}`);
  await until(`${body.id} begins`, async () => (await hasBegun(stack, body.id)) || undefined);
  const { rate, realOriginAt, virtualOriginAt } = body.clock;
  const realOf = (at: number) => Date.parse(realOriginAt) + (at - Date.parse(virtualOriginAt)) / rate;
  return { id: body.id, openedAt: Date.parse(body.openedAt), realOf };
}

/** Whether the ticket's workflow has written it to the read model. */
export async function hasBegun(stack: Stack, id: string): Promise<boolean> {
  const { status, body } = await ask(stack, `/v1/tickets/${id}`);
  return status === 200 && body.status !== 'received';
}

/** The timeline of a ticket. */
export async function timelineOf(stack: Stack, id: string): Promise<Entry[]> {
  const { body } = await ask(stack, `/v1/tickets/${id}/timeline`);
  return body.entries ?? [];
}

/** The moment at which a rung was reached, as soon as it is on the timeline. */
export async function climbTo(stack: Stack, id: string, rung: string, patienceMs = 20_000): Promise<Entry> {
  const isIt = (entry: Entry) => entry.type === 'escalated' && entry.rung === rung;
  return until(`${id} reaches ${rung}`, async () => (await timelineOf(stack, id)).find(isIt), patienceMs);
}

/** What health says; nothing when nobody answers. */
export async function healthOf({ apiUrl }: Stack): Promise<Health | undefined> {
  try {
    const response = await fetch(new URL('/health', apiUrl), { signal: AbortSignal.timeout(3_000) });
    return (await response.json()) as Health;
  } catch {
    return undefined;
  }
}

/** Waits until health shows a part in this state, and gives how long that took. */
export async function shows(stack: Stack, part: string, state: 'up' | 'down', patienceMs: number): Promise<number> {
  const beganMs = performance.now();
  const isSo = async () => (await healthOf(stack))?.parts[part]?.state === state || undefined;
  await until(`health shows ${part} ${state}`, isSo, patienceMs);
  return performance.now() - beganMs;
}

/** Waits until everything is up again. */
export async function healthy(stack: Stack): Promise<void> {
  await until('every part is up', async () => (await healthOf(stack))?.status === 'ok' || undefined, 60_000);
}
