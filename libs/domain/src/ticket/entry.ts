import type { PersonId, RoleId } from '../policy/audience';
import type { DurationMs, Instant } from '../time/instant';
import type { CommandName } from './command';

/** What happened, in the past tense. */
export type EntryType =
  | 'opened'
  | 'acknowledged'
  | 'assigned'
  | 'responded'
  | 'work-started'
  | 'work-stopped'
  | 'prioritised'
  | 'classified'
  | 'suggested'
  | 'asked'
  | 'answered'
  | 'tried'
  | 'offered'
  | 'consulted'
  | 'awaited'
  | 'review-due'
  | 'resumed'
  | 'escalated'
  | 'rung-already-reached'
  | 'nobody-on'
  | 'handed-back'
  | 'complained'
  | 'complaint-settled'
  | 'emergency-declared'
  | 'emergency-approved'
  | 'emergency-not-approved'
  | 'paged'
  | 'paging-exhausted'
  | 'placement-wanted'
  | 'intervened'
  | 'project-requested'
  | 'project-approved'
  | 'project-refused'
  | 'participant-added'
  | 'noted'
  | 'resolved'
  | 'reopened'
  | 'closed'
  | 'cancelled'
  | 'refused'
  | 'clock-warned'
  | 'clock-breached'
  | 'breach-repeated'
  | 'clock-started'
  | 'clock-restarted'
  | 'policy-changed'
  | 'clock-met'
  | 'clock-met-withdrawn'
  | 'move-taken-back'
  | 'move-kept'
  | 'taken-as-it-stands'
  | 'firing-withdrawn'
  | 'told-to-stand-down'
  | 'message-not-delivered';

/** Why it happened: a code and what it points to. */
export type Because =
  | { code: 'command'; command: CommandName | 'open'; by: PersonId }
  | { code: 'clock'; clock: string; cycle: number; threshold: string; round: number }
  | { code: 'due'; what: 'closes-after' | 'review' }
  | { code: 'paging'; paging: string; round: number }
  | { code: 'late-command'; command: CommandName; by: PersonId }
  | { code: 'delivery'; message: string };

/** One line of the append-only timeline; shown by (`at`, `seq`). */
export type Entry = {
  seq: number;
  /** The instant that counts. */
  at: Instant;
  /** When it was written. */
  recordedAt: Instant;
  type: EntryType;
  because: Because;
  clock?: string;
  cycle?: number;
  threshold?: string;
  ladder?: string;
  /** The rung reached, or stayed on. */
  rung?: string;
  fromRung?: string;
  /** Who was told by this entry. */
  people?: PersonId[];
  person?: PersonId;
  /** The role that nobody played, for `nobody-on`. */
  role?: RoleId;
  /** Who would have, but is away. */
  away?: PersonId[];
  reason?: string;
  reasons?: string[];
  status?: string;
  priority?: string;
  plan?: string;
  region?: string;
  area?: string;
  category?: string;
  consultation?: string;
  criterion?: string;
  evidence?: string[];
  suggestion?: number;
  outcome?: 'worked' | 'failed';
  kind?: 'project' | 'testing';
  placement?: string;
  /** For a paging put off to the next opening: when it begins. */
  beginsAt?: Instant;
  reviewAt?: Instant;
  /**
   * The due instants promised, granted, or moved by a change, before and after; absent where a clock had or has none. On a
   * breach at the very change that moved it into the past: when it would have been due.
   */
  dues?: { clock: string; dueAt?: Instant; wasDueAt?: Instant }[];
  policyVersion?: number;
  commandId?: string;
  count?: number;
  of?: number;
  /** Real time by which it came late, when more than a second. */
  lateByMs?: DurationMs;
};
