import type { RatedClock } from '@stepladder/domain';

/** An instant as the API writes it: ISO 8601, UTC, milliseconds. */
export type IsoInstant = string;

/** One ticket as `GET /v1/tickets/{id}` and the list show it. */
export type TicketAnswer = {
  id: string;
  subject: string;
  policy: string;
  status: string;
  awaiting?: string | null;
  priority: string;
  impact?: string;
  urgency?: string;
  plan?: string;
  region?: string;
  category?: string;
  area?: string;
  tier?: string | null;
  rung?: string | null;
  holder?: string[];
  requester?: string | { id?: string; name?: string; email?: string };
  participants?: (string | { id?: string; name?: string })[];
  openedAt: IsoInstant;
  resolvedAt?: IsoInstant | null;
  nextDueAt?: IsoInstant | null;
  nextDue?: string | null;
  externalId?: string | null;
  description?: string | null;
  /** The ticket it follows up. */
  follows?: string;
  /** The tickets that follow it up, oldest first. */
  followedBy?: string[];
  /** What has been confirmed or handed in, by id. */
  handedIn?: string[];
  suggestions?: { number: number; rung: string; by: string; outcome?: string }[];
  emergency?: { criterion: string; state: string };
  projectRequested?: { kind: string };
  placements?: PlacementAnswer[];
  clock?: RatedClock | { realOriginAt: IsoInstant; virtualOriginAt: IsoInstant; rate: number };
  clocks?: ClockAnswer[];
};

/** Where else a ticket is kept, or is to be. */
export type PlacementAnswer = { system: string; state: string; number?: string; by?: string; problem?: string };

/** One clock of a ticket. */
export type ClockAnswer = {
  clock: string;
  label: string;
  cycle: number;
  state: string;
  pausedBy?: string | null;
  consumedMs?: number | null;
  targetDueAt?: IsoInstant | null;
  nextDueAt?: IsoInstant | null;
  nextThreshold?: string | null;
};

/** One line of the timeline. */
export type EntryAnswer = {
  seq: number;
  at: IsoInstant;
  recordedAt: IsoInstant;
  type: string;
  because: { code: string; by?: string; command?: string; clock?: string; threshold?: string };
  clock?: string;
  threshold?: string;
  rung?: string;
  fromRung?: string;
  people?: string[];
  person?: string;
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
  suggestion?: number;
  outcome?: string;
  kind?: string;
  placement?: string;
  role?: string;
  evidence?: string[];
  dues?: { clock: string; dueAt?: IsoInstant; wasDueAt?: IsoInstant }[];
  beginsAt?: IsoInstant;
  reviewAt?: IsoInstant;
  policyVersion?: number;
  count?: number;
  of?: number;
  commandId?: string;
  lateByMs?: number | null;
};

/** What became of a command. */
export type OutcomeAnswer = {
  commandId: string;
  outcome: 'accepted' | 'refused' | 'pending';
  reasons?: string[];
  href?: string;
};

/** Somebody who is known. */
export type PersonAnswer = { id: string; name: string; email: string; kind: string; language?: string };

/** Somebody's way to sign in. */
export type AccountAnswer = {
  id: string;
  name: string;
  person: string;
  access?: string;
  oneTimeUntilAt?: IsoInstant;
  disabledAt?: IsoInstant;
  sessions: number;
};

/** An account with a new one-time password, which is told this once. */
export type OneTimeAnswer = { account: AccountAnswer; password: string };
