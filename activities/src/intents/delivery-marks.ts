import { setTimeout as pause } from 'node:timers/promises';
import type { IntentStore } from '@stepladder/read-model';

/** Well below the age at which the schedule takes an unmarked intent for undelivered. */
const GATHERED_MS = 200;

/**
 * Marks intents as delivered, all of a moment in one statement: a commit for each would cost more than it keeps, because one
 * whose mark is lost is delivered again, which does no harm.
 */
export class DeliveryMarks {
  private readonly gathering = new Map<string, { ids: string[]; written: Promise<void> }>();

  constructor(private readonly intents: IntentStore) {}

  /** Resolves when the mark is written. */
  mark(organisation: string, commandId: string): Promise<void> {
    const gathered = this.gathering.get(organisation);
    if (!gathered) return this.gather(organisation, [commandId]);
    gathered.ids.push(commandId);
    return gathered.written;
  }

  private gather(organisation: string, ids: string[]): Promise<void> {
    const written = pause(GATHERED_MS).then(() => {
      this.gathering.delete(organisation);
      return this.intents.markDelivered(organisation, ids);
    });
    this.gathering.set(organisation, { ids, written });
    return written;
  }
}
