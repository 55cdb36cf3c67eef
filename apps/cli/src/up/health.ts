import { setTimeout } from 'node:timers/promises';

const everyMs = 150;
const patienceMs = 120_000;

/** What `GET /health` answers. */
export type Health = { status: string; parts: Record<string, { state: string }> };

/** The state of every part as the API sees it; nothing while the API does not answer. */
export async function healthOf(api: string): Promise<Health | undefined> {
  try {
    const response = await fetch(new URL('/health', api), { signal: AbortSignal.timeout(2_000) });
    return (await response.json()) as Health;
  } catch {
    return undefined;
  }
}

/** Resolves when every part is up; throws one sentence naming those that are not after two minutes. */
export async function healthy(api: string, givenUp: AbortSignal): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const health = await healthOf(api);
    if (health?.status === 'ok') return;
    if (performance.now() > giveUpAt) {
      const down = Object.entries(health?.parts ?? {}).filter(([, { state }]) => state !== 'up');
      throw new Error(`After two minutes ${down.map(([name]) => name).join(', ') || 'the API'} is still not up.`);
    }
    await setTimeout(everyMs, undefined, { signal: givenUp });
  }
}
