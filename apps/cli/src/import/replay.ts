import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { ApiClient } from '../api/api-client';
import { startStack } from '../up/up';
import { trialSettings } from '../up/up-settings';
import type { Plan } from './plan';
import { replayIncident, type Replayed, type Stage } from './replay-incident';

/** Skipping is bound by round trips, not by the processor, until about so many incidents at once. */
const atOnce = 8;

/** Lives through all plans on a stack of their own, which is started for it and gone afterwards. */
export async function replay(plans: Plan[], say: (line: string) => void): Promise<Replayed[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'stepladder-import-'));
  // The account PostgreSQL runs as under root has to pass through.
  await chmod(dataDir, 0o755);
  const stack = startStack(trialSettings(dataDir), say);
  const stop = (): void => void stack.stop().finally(() => process.exit(1));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const { credentials, addresses } = await stack.started;
    const connection = await Connection.connect({ address: addresses.temporalAddress });
    const stage = {
      api: new ApiClient({ api: credentials.api, key: credentials.apiKey }),
      temporal: new Client({ connection }),
    };
    const replayed = await replayAll(stage, plans, say);
    await connection.close();
    return replayed;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function replayAll(stage: Stage, plans: Plan[], say: (line: string) => void): Promise<Replayed[]> {
  const waiting = plans.map((plan, index) => ({ plan, index }));
  const replayed: Replayed[] = [];
  let done = 0;
  const takeOn = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      replayed[next.index] = await replayIncident(stage, next.plan);
      done += 1;
      if (done % 10 === 0 || done === plans.length) say(`${done} of ${plans.length} incidents`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, plans.length) }, takeOn));
  return replayed;
}
