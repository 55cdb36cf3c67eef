import type { Resending } from '../resends/resending';
import type { IntentDelivery } from './intent-delivery';
import type { Undelivered } from './undelivered';

export type IntentActivities = { deliverUndelivered(): Promise<Undelivered> };

/** What the schedule does every ten seconds. */
export function createIntentActivities(delivery: IntentDelivery, resending: Resending): IntentActivities {
  return {
    async deliverUndelivered() {
      const intents = await delivery.deliverUndelivered();
      const resends = await resending.beginWaiting();
      return {
        delivered: intents.delivered + resends.delivered,
        failed: intents.failed + resends.failed,
        problems: [...intents.problems, ...resends.problems],
      };
    },
  };
}
