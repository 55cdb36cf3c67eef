import type { Channel, PersonId, RoleId } from '../policy/audience';
import type { DurationMs, Instant } from '../time/instant';
import type { Answer } from './answer';
import type { Entry } from './entry';

/** Something to be done outside; each may be carried out twice without harm. */
export type Effect =
  | { type: 'record-entry'; entry: Entry }
  | { type: 'record-answer'; answer: Answer; at: Instant }
  | { type: 'deliver-message'; message: Message }
  | { type: 'place-elsewhere'; placement: Placement };

/** All that one person is told at one time on one channel; its id is its first notice's. */
export type Message = { id: string; person: PersonId; channel: Channel; at: Instant; notices: Notice[] };

/** One person told of one firing: unique for ever (decisions 13). */
export type Notice = {
  id: string;
  template: string;
  /** The timeline entry it tells of. */
  entrySeq: number;
  at: Instant;
  lateByMs?: DurationMs;
  /** Words of the policy that go along. */
  shows?: string;
};

/** A ticket is to be kept in another system as well, in the name of a role; once for ever. */
export type Placement = { system: string; by: RoleId; at: Instant; entrySeq: number };
