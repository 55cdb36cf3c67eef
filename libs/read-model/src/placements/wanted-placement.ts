import type { RoleId } from '@stepladder/domain';

/** All that is needed to keep a ticket in another system as well. */
export type WantedPlacement = {
  system: string;
  /** The role in whose name. */
  by: RoleId;
  ticket: {
    id: string;
    policy: string;
    policyVersion: number;
    subject: string;
    description?: string;
    priority: string;
    requester: { id: string; name?: string; email?: string };
  };
};

/** `placed`: nothing is left to do. `busy`: somebody else is at it. `missing`: not wanted, or not written yet. */
export type PlacementClaim =
  { state: 'claimed'; placement: WantedPlacement } | { state: 'placed' | 'busy' | 'missing' };
