import type { Channel, RoleId, Tell } from './audience';
import type { Amount } from './measure';
import type { Named } from './policy';

/** Reaching people one after the other, on all channels at once, until somebody acknowledges. */
export type PagingRule = {
  /** In this order, each person of each role once a round. */
  roles: RoleId[];
  channels: Channel[];
  template: string;
  order: 'all' | 'one-by-one';
  /** Elapsed time from one person (or round, when all) to the next. */
  every: Amount;
  /** Times round before the fallback gets it. */
  rounds: number;
  fallback?: RoleId;
};

/** What counts as an emergency, what must be shown for it, and who is reached how. */
export type EmergencyRule = {
  /** How long the ticket must have been open, elapsed: the team tries first. */
  unresolvedFor: Amount;
  /** Evidence every declaration needs. */
  needs: string[];
  criteria: Criterion[];
  paging: PagingRule;
  tells: Tell[];
};

/** One thing that makes an emergency; with `share`, only when more than that share of a count is down. */
export type Criterion = Named & { moreThan?: Amount };

/** A ticket of ours that is also kept in another system: looked up there first, created once, its number kept. */
export type PlacementRule = Named & {
  /** When it is placed there. */
  on: 'opened' | 'escalated' | 'emergency-declared';
  /** The rung reached, for `escalated`; absent means any. */
  rung?: string;
  /** In whose name. */
  by: RoleId;
};
