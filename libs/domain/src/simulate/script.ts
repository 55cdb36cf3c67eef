import type { Channel, PersonId } from '../policy/audience';
import type { Command } from '../ticket/command';
import type { EntryType } from '../ticket/entry';
import type { Opening } from '../ticket/open-ticket';
import type { TicketStatus } from '../ticket/ticket';
import type { Instant } from '../time/instant';

/** A scripted life of one ticket and what must become of it: an example of a policy, run without any server. */
export type Script = {
  name: string;
  /** Numbers of the policy's rules that it shows. */
  rules: number[];
  opening: ScriptedOpening;
  steps: Step[];
  /** Time passes up to this instant and no further. */
  untilAt: Instant;
  expected: Expectation;
};

/** Who asks, and all that is said on opening; ids need to be known nowhere else. */
export type ScriptedOpening = Omit<Opening, 'id' | 'organisation' | 'openedBy' | 'clock'> & {
  openedBy: PersonId;
  /** The kind of contact, where a rung opens for some only. */
  contact?: string;
  /** As with a step, when such a ticket is not to be opened. */
  refused?: string[];
};

type WithoutIds<Each> = Each extends Command ? Omit<Each, 'commandId' | 'by'> : never;

/** One command; it counts from `at` and reaches the ticket at `arrivesAt`. */
export type Step = {
  at: Instant;
  arrivesAt: Instant;
  by: PersonId;
  command: WithoutIds<Command>;
  /** Words each of which stands in some reason of the refusal; empty when any refusal will do; absent when it is to be accepted. */
  refused?: string[];
};

/** What the timeline must hold. `entries` are compared with all entries of the types in `shown`, in order. */
export type Expectation = {
  entries: ExpectedEntry[];
  shown: EntryType[];
  holder?: PersonId[];
  status?: TicketStatus;
};

/** One line of the timeline; `people` and `channels` are compared as sets, and not at all when absent. */
export type ExpectedEntry = {
  at: Instant;
  type: EntryType;
  /** The rung, clock, area, criterion or other id that the entry is about. */
  about?: string;
  people?: PersonId[];
  channels?: Channel[];
};
