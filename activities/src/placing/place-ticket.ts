import { randomUUID } from 'node:crypto';
import { PlacementDesk, type DataSource, type PlacementKey, type WantedPlacement } from '@stepladder/read-model';
import { ApplicationFailure } from '@temporalio/common';
import type { WayElsewhere, WaysElsewhere } from './way-elsewhere';

/** What placing a ticket needs. */
export type Placing = { dataSource: DataSource; ways: WaysElsewhere };

/**
 * Has a ticket kept in another system as well: claims it, looks it up there first, and creates it once if it is not there;
 * its number is kept. Without a way to that system it says so and is left for a person to see to. Throws what is to be
 * tried again; what has been placed returns quietly.
 */
export async function placeTicket({ dataSource, ways }: Placing, key: PlacementKey): Promise<void> {
  const desk = new PlacementDesk(dataSource);
  const token = randomUUID();
  const claim = await desk.claim(key, token);
  switch (claim.state) {
    case 'placed':
      return;
    case 'busy':
    case 'missing':
      throw ApplicationFailure.create({
        type: claim.state === 'busy' ? 'PlacementBusy' : 'PlacementMissing',
        message: claim.state === 'busy' ? 'somebody else is placing it' : 'it is not written yet',
        nextRetryDelay: '2s',
      });
    case 'claimed': {
      const way = ways.get(key.system);
      if (!way) return desk.markNoTransport(key, token, `there is no way to ${key.system} yet: place it by hand`);
      return placeBy(way, claim.placement, { desk, key, token });
    }
  }
}

type Claimed = { desk: PlacementDesk; key: PlacementKey; token: string };

async function placeBy(way: WayElsewhere, wanted: WantedPlacement, { desk, key, token }: Claimed): Promise<void> {
  try {
    const found = await way.find(wanted);
    const number = found ?? (await way.create(wanted));
    await desk.markPlaced(key, token, found === undefined ? 'created' : 'found', number);
  } catch (error) {
    await desk.putBack(key, token, (error instanceof Error ? error.message : String(error)).slice(0, PROBLEM_LENGTH));
    throw error;
  }
}

const PROBLEM_LENGTH = 500;
