import type { IntentDelivery } from './intent-delivery';
import type { Undelivered } from './undelivered';

export type IntentActivities = { deliverUndelivered(): Promise<Undelivered> };

/** What the schedule does every ten seconds. */
export function createIntentActivities(delivery: IntentDelivery): IntentActivities {
  return { deliverUndelivered: () => delivery.deliverUndelivered() };
}
