import type {
  Because,
  Channel,
  DueFacts,
  EntryType,
  Instant,
  Language,
  RatedClock,
  TicketStatus,
} from '@stepladder/domain';
import type { PersonKind } from '../tables/person';
import type { EntryFacts } from '../tables/timeline';

/** One notice of a message, with the timeline entry it tells of. */
export type ClaimedNotice = {
  id: string;
  template: string;
  at: Instant;
  lateByMs?: number;
  /** Words of the policy that go along. */
  shows?: string;
  /** What the person wrote with the command it tells of. */
  text?: string;
  entry: { type: EntryType; because: Because; facts: EntryFacts };
  /** The name of whoever did it, where it was a person. */
  byName?: string;
  /** The name of the person the entry is about. */
  personName?: string;
};

/** All that is needed to write one message: the notices, the words of the ticket, and where its reader is reached. */
export type ClaimedMessage = {
  id: string;
  channel: Channel;
  attempt: number;
  /** Undefined when the person is not known any more. */
  person: { id: string; name: string; email: string; kind: PersonKind; language?: Language } | undefined;
  ticket: {
    id: string;
    subject: string;
    policy: string;
    policyVersion: number;
    clock: RatedClock;
    priority: string;
    plan?: string;
    region?: string;
    category?: string;
    area?: string;
    /** The criterion of the emergency that was declared. */
    emergency?: string;
    status: TicketStatus;
    nextDue?: string;
    nextDueAt?: Instant;
    nextDueFacts?: DueFacts;
  };
  notices: ClaimedNotice[];
};

/** `sent`, `no-transport` and `failed`: nothing is left to do. `busy`: somebody else is at it. `missing`: not written yet. */
export type Claim =
  | { state: 'claimed'; message: ClaimedMessage }
  | { state: 'sent' | 'no-transport' | 'busy' | 'missing' }
  | { state: 'failed'; problem: string };
