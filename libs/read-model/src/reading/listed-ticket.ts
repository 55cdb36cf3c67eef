import type { ClockRow, DueFacts, Instant, RatedClock, Ticket } from '@stepladder/domain';
import { instantOf, optional } from '../instants';
import type { Given } from '../intents/given';
import type { ShownPlacement } from './placements';
import { overdue, unacknowledged, type ListedStatus } from './ticket-filter';

/** A ticket as lists show it; what its workflow says is missing while it is only received. */
export type ListedTicket = {
  id: string;
  number: number;
  externalId?: string;
  policy: string;
  policyVersion: number;
  subject: string;
  status: ListedStatus;
  awaiting?: string;
  priority: string;
  plan?: string;
  region?: string;
  category?: string;
  area?: string;
  tier?: string;
  rung?: string;
  holder: string[];
  requester: string;
  openedAt: Instant;
  resolvedAt?: Instant;
  nextDueAt?: Instant;
  nextDue?: string;
  /** The same in ids, for whoever says it in another language. */
  nextDueFacts?: DueFacts;
  overdue: boolean;
  /** When the first of its clocks that run reaches its target, or without one its next threshold. */
  nextBreachAt?: Instant;
  /** Its rank in the order of its list, 0 first; tickets of one rank come by the next breach, else by what is due next. Absent outside lists. */
  rank?: number;
  /** How its time runs against real time. */
  clock: RatedClock;
  /** 0 while it is only received. */
  version: number;
  /** To look at only, until the samples are wiped. */
  sample?: true;
};

/** A ticket with all its words and clocks. */
export type ShownTicket = ListedTicket & {
  description?: string;
  participants: string[];
  openedBy: string;
  receivedAt: Instant;
  /** When its workflow last wrote it, in real time. */
  writtenAt?: Instant;
  /** Where the policy has a matrix, and they were said. */
  impact?: string;
  urgency?: string;
  /** The ticket it follows up. */
  follows?: string;
  /** The tickets that follow it up, oldest first; absent when there is none. */
  followedBy?: string[];
  /** What was confirmed or handed in when it was opened. */
  evidence?: Given['evidence'];
  /** What has been confirmed or handed in so far, by id. */
  handedIn?: string[];
  /** Questions and consultations, oldest first. */
  consultations?: Ticket['consultations'];
  /** What was suggested, by the number under which it is tried. */
  suggestions?: Ticket['suggestions'];
  emergency?: Ticket['emergency'];
  /** Whoever it is with on each ladder has acknowledged it. */
  acknowledged: boolean;
  projectRequested?: Ticket['projectRequested'];
  placements: ShownPlacement[];
  clocks: ClockRow[];
};

export const ticketColumns = `intake.ticket_id, number, external_id, intake.policy,
  coalesce(ticket.policy_version, intake.policy_version) AS policy_version, subject,
  coalesce(ticket.status, 'received') AS status, awaiting, coalesce(ticket.priority, intake.priority) AS priority,
  coalesce(plan, given->>'plan') AS plan, coalesce(region, given->>'region') AS region,
  coalesce(category, given->>'category') AS category, coalesce(area, given->>'area') AS area, tier,
  ticket.rung, coalesce(holder, '{}') AS holder, intake.requester, intake.opened_at, resolved_at, next_due_at, next_due,
  next_due_facts, next_breach_at,
  coalesce(${overdue}, false) AS overdue, intake.clock, coalesce(ticket.version, 0) AS version, sample`;

export const shownColumns = `${ticketColumns}, description, participants, opened_by, received_at, written_at, given,
  (SELECT array_agg(later.ticket_id ORDER BY later.number) FROM intake AS later
    WHERE later.organisation = intake.organisation AND later.given->>'follows' = intake.ticket_id) AS followed_by,
  coalesce(state->>'impact', given->>'impact') AS impact, coalesce(state->>'urgency', given->>'urgency') AS urgency,
  state->'evidence' AS handed_in, NOT ${unacknowledged} AS acknowledged,
  state->'consultations' AS consultations, state->'suggestions' AS suggestions, state->'emergency' AS emergency, state->'projectRequested' AS project_requested`;

export const joinedTicket = `intake LEFT JOIN ticket USING (organisation, ticket_id)`;

export type TicketColumns = {
  ticket_id: string;
  number: number;
  external_id: string | null;
  policy: string;
  policy_version: number;
  subject: string;
  status: ListedStatus;
  awaiting: string | null;
  priority: string;
  plan: string | null;
  region: string | null;
  category: string | null;
  area: string | null;
  tier: string | null;
  rung: string | null;
  holder: string[];
  requester: string;
  opened_at: Date;
  resolved_at: Date | null;
  next_due_at: Date | null;
  next_due: string | null;
  next_due_facts: DueFacts | null;
  next_breach_at: Date | null;
  overdue: boolean;
  clock: RatedClock;
  version: number;
  sample: boolean;
};

export type ShownColumns = TicketColumns & {
  description: string | null;
  participants: string[];
  opened_by: string;
  received_at: Date;
  written_at: Date | null;
  given: Given;
  impact: string | null;
  urgency: string | null;
  followed_by: string[] | null;
  handed_in: string[] | null;
  acknowledged: boolean;
  consultations: Ticket['consultations'] | null;
  suggestions: Ticket['suggestions'] | null;
  emergency: Ticket['emergency'] | null;
  project_requested: Ticket['projectRequested'] | null;
};

export function listedTicketOf(row: TicketColumns): ListedTicket {
  return {
    id: row.ticket_id,
    number: Number(row.number),
    ...optional('externalId', row.external_id),
    policy: row.policy,
    policyVersion: Number(row.policy_version),
    subject: row.subject,
    status: row.status,
    ...optional('awaiting', row.awaiting),
    priority: row.priority,
    ...optional('plan', row.plan),
    ...optional('region', row.region),
    ...optional('category', row.category),
    ...optional('area', row.area),
    ...optional('tier', row.tier),
    ...optional('rung', row.rung),
    holder: row.holder,
    requester: row.requester,
    openedAt: instantOf(row.opened_at),
    ...optional('resolvedAt', row.resolved_at && instantOf(row.resolved_at)),
    ...optional('nextDueAt', row.next_due_at && instantOf(row.next_due_at)),
    ...optional('nextDue', row.next_due),
    ...optional('nextDueFacts', row.next_due_facts),
    overdue: row.overdue,
    ...optional('nextBreachAt', row.next_breach_at && instantOf(row.next_breach_at)),
    clock: row.clock,
    version: Number(row.version),
    ...(row.sample ? { sample: true } : {}),
  };
}

export function shownTicketOf(row: ShownColumns, clocks: ClockRow[], placements: ShownPlacement[]): ShownTicket {
  return {
    ...listedTicketOf(row),
    ...optional('description', row.description),
    participants: row.participants,
    openedBy: row.opened_by,
    receivedAt: instantOf(row.received_at),
    ...optional('writtenAt', row.written_at && instantOf(row.written_at)),
    ...optional('impact', row.impact),
    ...optional('urgency', row.urgency),
    ...optional('follows', row.given.follows),
    ...optional('followedBy', row.followed_by),
    ...optional('evidence', row.given.evidence),
    ...optional('handedIn', row.handed_in),
    acknowledged: row.acknowledged,
    ...optional('consultations', row.consultations),
    ...optional('suggestions', row.suggestions),
    ...optional('emergency', row.emergency),
    ...optional('projectRequested', row.project_requested),
    placements,
    clocks,
  };
}
