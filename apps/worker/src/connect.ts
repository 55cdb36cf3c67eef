import { setTimeout as pause } from 'node:timers/promises';
import { NativeConnection } from '@temporalio/worker';
import type { Logger } from 'pino';

const PATIENCE_MS = 120_000;
const EVERY_MS = 1_000;

/** Connects to Temporal, waiting while it starts; gives up with one sentence. gRPC is not packed: it stays on one machine or network. */
export async function connect(address: string, log: Logger): Promise<NativeConnection> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await NativeConnection.connect({ address, grpcCompression: { codec: 'none' } });
    } catch (error) {
      if (performance.now() > giveUpAt) throw new Error(`Temporal does not answer at ${address}`, { cause: error });
      log.warn({ address }, 'waiting for Temporal');
      await pause(EVERY_MS);
    }
  }
}
