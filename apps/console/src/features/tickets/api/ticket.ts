import type { Because, ClockRow, DueFacts, EntryType, TicketStatus } from '@stepladder/domain';
import type { CodedReason } from '../../../api/problem';

/** A person as the directory knows them. */
export type Person = { id: string; name: string; email?: string; kind?: string; deactivatedAt?: string };

/** Lists carry ids alone, a ticket's page the person. */
export type PersonRef = string | Person;

/** How a ticket's time runs against real time; absent or rate 1 is real time. */
export type TicketTime = { realOriginAt: number | string; virtualOriginAt: number | string; rate: number };

/** A ticket as the API gives it; `received` until its workflow has begun. Instants are ISO 8601 in UTC. */
export type TicketView = {
  id: string;
  subject: string;
  description?: string | null;
  externalId?: string | null;
  policy: string;
  policyVersion?: number;
  status: TicketStatus | 'received';
  awaiting?: string | null;
  priority: string;
  plan?: string | null;
  region?: string | null;
  category?: string | null;
  area?: string | null;
  tier?: string | null;
  rung?: string | null;
  holder: PersonRef[];
  requester: PersonRef;
  participants?: PersonRef[];
  openedAt: string;
  resolvedAt?: string | null;
  nextDueAt?: string | null;
  /** What happens then, in words. */
  nextDue?: string | null;
  /** The same in ids; absent in what was written before this was kept. */
  nextDueFacts?: DueFacts | null;
  /** A target is missed, or the next due instant has passed and nothing was done. */
  overdue?: boolean;
  /** Its place among others in a list by urgency, 0 the most urgent. */
  rank?: number;
  /** The ticket it follows up. */
  follows?: string | null;
  /** The tickets that follow it up, the earliest first. */
  followedBy?: string[] | null;
  emergency?: { criterion: string; state: 'awaiting-approval' | 'accepted' | 'refused' } | null;
  projectRequested?: { kind: 'project' | 'testing' } | null;
  placements?: PlacementView[];
  clock?: TicketTime | null;
  /** In lists: the ticket's present, at which its clocks were looked at. */
  nowAt?: string;
  clocks?: ClockView[];
};

/** Where else a ticket is kept, or is to be. */
export type PlacementView = {
  system: string;
  state: 'given' | 'wanted' | 'no-transport' | 'found' | 'created';
  number?: string | null;
  by?: string | null;
  problem?: string | null;
};

export type ClockView = {
  clock: string;
  label: string;
  cycle: number;
  state: ClockRow['state'];
  pausedBy?: string | null;
  runningSinceAt?: string | null;
  consumedMs?: number | null;
  targetDueAt?: string | null;
  nextDueAt?: string | null;
  nextThreshold?: string | null;
  /** In lists, how far it has come: what its target counts, its share of that, and what is left. */
  time?: 'elapsed' | 'working' | 'working-days';
  share?: number | null;
  leftMs?: number | null;
  leftDays?: number | null;
  /** From when on it counts; absent while it stands still. */
  countsFromAt?: string | null;
};

/** One line of the timeline. */
export type EntryView = {
  seq: number;
  at: string;
  recordedAt: string;
  type: EntryType;
  because: Because;
  clock?: string | null;
  cycle?: number | null;
  threshold?: string | null;
  ladder?: string | null;
  rung?: string | null;
  fromRung?: string | null;
  people?: PersonRef[] | null;
  person?: PersonRef | null;
  reason?: string | null;
  reasons?: string[] | null;
  reasonCodes?: (CodedReason | null)[] | null;
  status?: string | null;
  priority?: string | null;
  plan?: string | null;
  region?: string | null;
  area?: string | null;
  category?: string | null;
  consultation?: string | null;
  criterion?: string | null;
  suggestion?: number | null;
  outcome?: 'worked' | 'failed' | null;
  kind?: 'project' | 'testing' | null;
  placement?: string | null;
  role?: string | null;
  dues?: { clock: string; dueAt?: string | null; wasDueAt?: string | null }[] | null;
  beginsAt?: string | null;
  policyVersion?: number | null;
  count?: number | null;
  lateByMs?: number | null;
  text?: string | null;
};

/** Something one person was sent, and how that went. */
export type MessageView = {
  id: string;
  person: PersonRef;
  channel: string;
  at: string;
  state: 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'no-transport';
  attempts?: number;
  sentAt?: string | null;
  receipt?: string | null;
  problem?: string | null;
  notices?: { template: string; entrySeq?: number }[];
};

/** What the console needs of a policy: its words and its lists. */
export type PolicyView = {
  id: string;
  version: number;
  label: string;
  zone?: string;
  priorities?: { id: string; label: string }[];
  awaiting?: { id: string; label: string }[];
  ladders?: LadderView[];
  clocks?: { id: string; label: string }[];
  plans?: LabelledView[];
  regions?: LabelledView[];
  categories?: LabelledView[];
  areas?: (LabelledView & { role?: string })[];
  evidence?: (LabelledView & { kind: 'tick' | 'text' })[];
  consultations?: (LabelledView & { reasons?: LabelledView[] })[];
  placements?: LabelledView[];
  /** Who plays each part, as the policy says. */
  roles?: (LabelledView & { people?: string[]; fallback?: string })[];
  emergency?: { criteria: LabelledView[] } | null;
};

export type LabelledView = { id: string; label: string };

export type LadderView = {
  id: string;
  label: string;
  kind: 'functional' | 'hierarchic';
  skip?: boolean;
  rungs: {
    id: string;
    label: string;
    role?: string;
    heldBy?: 'role' | 'area' | 'named';
    reachedBy?: string;
    reasons?: { id: string; label: string }[];
    sees?: string[];
  }[];
};
