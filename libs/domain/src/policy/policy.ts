import type { PersonId, RoleId, Tell } from './audience';
import type { ClockRule } from './clock-rule';
import type { Amount, Measure } from './measure';

/**
 * A support policy with every shorthand expanded and every reference resolved: what `libs/policy-file` makes of a YAML
 * document, and what a ticket carries through its whole life.
 */
export type Policy = {
  id: string;
  version: number;
  label: string;
  /** IANA zone in which the policy's times are shown to people. */
  zone: string;
  priorities: Priority[];
  defaultPriority: string;
  roles: Role[];
  awaiting: AwaitingReason[];
  ladders: Ladder[];
  clocks: ClockRule[];
  onOpening: Tell[];
  onResolving: Tell[];
  onReopening: Tell[];
  /** A resolved ticket may be re-opened for this long, then it closes by itself. */
  closesAfter: { measure: Measure; amount: Amount };
};

/** One level of urgency, most urgent first in the policy. */
export type Priority = { id: string; label: string; definition: string };

/** A part people play in the policy, and who plays it now. */
export type Role = { id: RoleId; label: string; people: PersonId[] };

/** A status under which work waits for somebody else, and the clocks that stand still meanwhile. */
export type AwaitingReason = { id: string; label: string; pauses: string[] };

/** Rungs in climbing order; a functional ladder sets the ticket's holder. */
export type Ladder = {
  id: string;
  label: string;
  kind: 'functional' | 'hierarchic';
  /** Whether a person may climb past the next rung (semantics: Ladders). */
  skip: boolean;
  rungs: Rung[];
};

/** One step of a ladder. */
export type Rung = {
  id: string;
  label: string;
  /** Who plays this rung. */
  role: RoleId;
  /** Whether reaching it makes that role the ticket's holder. */
  takesOver: boolean;
  /** Told on arrival. */
  tells: Tell[];
  /** Why a person may move a ticket up from here; empty means any reason in words. */
  reasons: EscalationReason[];
  /** The command that reaches this rung, where `escalate` may not. */
  reachedBy: 'escalate' | 'intervene';
  /** Which contacts may open a ticket here; the first rung takes all of them. */
  opensFor: string[];
};

/** A reason from the policy's list for moving a ticket up. */
export type EscalationReason = { id: string; label: string };
