import type { Client } from '@temporalio/client';

/** How long one call of the workflow engine may take; without a deadline it may hang for ever. */
const CALL_LASTS_MS = 2_000;

/** Makes a call of the workflow engine that fails rather than hangs. */
export function soon<Answer>(client: Client, call: () => Promise<Answer>): Promise<Answer> {
  return client.withDeadline(Date.now() + CALL_LASTS_MS, call);
}
