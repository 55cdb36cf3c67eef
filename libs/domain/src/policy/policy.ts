import type { CommandName } from '../ticket/command';
import type { EntryType } from '../ticket/entry';
import type { Instant } from '../time/instant';
import type { Audience, PersonId, RoleId, Tell } from './audience';
import type { ClockRule } from './clock-rule';
import type { EmergencyRule, PlacementRule } from './emergency-rule';
import type { Fits } from './fits';
import type { Ladder } from './ladder';
import type { Amount, Measure } from './measure';

/**
 * A support policy with every shorthand expanded and every reference resolved: what `libs/policy-file` makes of a YAML
 * document, and what a ticket carries through its whole life.
 */
export type Policy = {
  id: string;
  version: number;
  label: string;
  /** Read from the first form of policies: a consultation tells nobody, as it did then, so that its tickets' histories replay. */
  firstForm?: true;
  /** IANA zone in which the policy's times are shown to people. */
  zone: string;
  /** Where answers to its mails go: the desk's mailbox. */
  replyTo?: string;
  priorities: Priority[];
  defaultPriority: string;
  /** Priority by impact and urgency; empty where a priority is chosen by its definition. */
  matrix: Matrix;
  /** Contracts; a ticket opened without one has the first. */
  plans: Plan[];
  /** Where customers are; a ticket opened without one has the first. */
  regions: Named[];
  categories: Category[];
  /** Whether a ticket may be opened without saying its category. */
  categoryRequired: boolean;
  /** Products and services with people of their own. */
  areas: Area[];
  /** What a person may confirm or hand in with a command. */
  evidence: Evidence[];
  roles: Role[];
  /** When somebody is not there; `to` is excluded. */
  away: { person: PersonId; from: Instant; to: Instant }[];
  awaiting: AwaitingReason[];
  ladders: Ladder[];
  consultations: ConsultationRule[];
  clocks: ClockRule[];
  emergency?: EmergencyRule;
  project?: ProjectRule;
  placements: PlacementRule[];
  notifications: NotificationRule[];
  /** Who may give a command, where not everybody who works here may. */
  may: Partial<Record<CommandName, Audience[]>>;
  /** A resolved ticket may be re-opened for this long, then it closes by itself. */
  closesAfter: { measure: Measure; amount: Amount };
};

export type Named = { id: string; label: string };

/** One level of urgency, most urgent first in the policy. */
export type Priority = Named & { definition: string };

export type Matrix = {
  impacts: Priority[];
  urgencies: Priority[];
  cells: { impact: string; urgency: string; priority: string }[];
};

/** A contract: when support is given under it, and who must approve an emergency first. */
export type Plan = Named & { calendar?: string; emergencyApprovedBy?: RoleId };

/** A kind of ticket, with its definition as offered at intake. */
export type Category = Named & { definition: string };

/** A product or service: who handles it, and who does when none of them is there. */
export type Area = Named & { role: RoleId; fallback?: RoleId };

/** Something to confirm (`tick`) or to hand in as words (`text`); the words stay in the row, the ticket knows that they are there. */
export type Evidence = Named & { kind: 'tick' | 'text' };

/** A part people play in the policy, and who plays it now. */
export type Role = { id: RoleId; label: string; people: PersonId[]; fallback?: RoleId };

/** A status under which work waits for somebody else, and the clocks that stand still meanwhile. */
export type AwaitingReason = { id: string; label: string; pauses: string[] };

/** Asking people beside the ladder while the ticket stays; `asks` are told together. */
export type ConsultationRule = Named & { asks: RoleId[]; reasons: Named[]; evidence: string[] };

/** Project and testing status: asked for from a rung, decided by a role, pausing clocks while in it. */
export type ProjectRule = {
  from: { ladder: string; rung: string };
  decidedBy: RoleId;
  /** Whom the deciding role may consult; while that answer is awaited nothing is decided. */
  consults?: RoleId;
  pauses: string[];
};

/** Who hears of something that happened, for the tickets it fits; with `ifDuesMoved` only when it moved a due instant. */
export type NotificationRule = { on: EntryType; fits: Fits; tells: Tell[]; ifDuesMoved?: boolean };
