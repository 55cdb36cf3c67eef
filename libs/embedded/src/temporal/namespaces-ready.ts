import { Connection } from '@temporalio/client';
import { setTimeout } from 'node:timers/promises';
import { addMissingSearchAttributes, type SearchAttributes } from './search-attributes';

/** What must be there before the server counts as ready, how long we wait for it, and what ends the wait early. */
export type Readiness = {
  namespaces: string[];
  searchAttributes: SearchAttributes;
  patienceMs: number;
  givenUp: AbortSignal;
};

/** Resolves when the server answers and has all these namespaces and attributes; fails after `patienceMs` with the last refusal. */
export async function namespacesReady(address: string, readiness: Readiness): Promise<void> {
  const givenUpAt = Date.now() + readiness.patienceMs;
  for (;;) {
    try {
      await ask(address, readiness);
      return;
    } catch (error) {
      if (Date.now() > givenUpAt)
        throw new Error(
          `Temporal at ${address} was not ready after ${readiness.patienceMs / 1000} s: ${String(error)}`,
        );
      await setTimeout(50, undefined, { signal: readiness.givenUp });
    }
  }
}

async function ask(address: string, { namespaces, searchAttributes }: Readiness): Promise<void> {
  const connection = Connection.lazy({ address, connectTimeout: 1_000 });
  try {
    await connection.ensureConnected();
    for (const namespace of namespaces) {
      await connection.workflowService.describeNamespace({ namespace });
      await addMissingSearchAttributes(connection, namespace, searchAttributes);
    }
  } finally {
    await connection.close();
  }
}
