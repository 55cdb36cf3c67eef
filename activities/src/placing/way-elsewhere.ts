import type { WantedPlacement } from '@stepladder/read-model';

/**
 * The way to another system that keeps tickets as well. A whole talk with it ends within twelve seconds. It throws when
 * nobody knows what became of a request: the ticket is looked up again before anything else is tried.
 */
export type WayElsewhere = {
  /** The number under which the ticket is kept there already, if it is. */
  find(wanted: WantedPlacement): Promise<string | undefined>;
  /** Puts it there in the name of the role, so that `find` finds it from then on; gives its number. */
  create(wanted: WantedPlacement): Promise<string>;
};

/** The ways there are, by the system's id in the policies. */
export type WaysElsewhere = ReadonlyMap<string, WayElsewhere>;
