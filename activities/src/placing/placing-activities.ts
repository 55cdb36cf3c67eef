import type { PlacementKey } from '@stepladder/read-model';
import { placeTicket, type Placing } from './place-ticket';

export type PlacingActivities = { placeTicket(placement: PlacementKey): Promise<void> };

/** What keeps tickets in other systems as well: each is looked up there first and created once. */
export function createPlacingActivities(placing: Placing): PlacingActivities {
  return { placeTicket: (placement) => placeTicket(placing, placement) };
}
