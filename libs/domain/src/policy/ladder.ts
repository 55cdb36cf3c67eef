import type { RoleId, Tell } from './audience';
import type { PagingRule } from './emergency-rule';
import type { Named } from './policy';

/** Rungs in climbing order; a functional ladder sets the ticket's holder. */
export type Ladder = {
  id: string;
  label: string;
  kind: 'functional' | 'hierarchic';
  /** Whether a person may climb past the next rung, with a reason (semantics: Ladders). */
  skip: boolean;
  /** The rung a new ticket stands on; absent on a hierarchic ladder that nobody has climbed yet, else the first. */
  comesTo?: string;
  /** `complain`: one rung up by each complaint, until it is settled by whoever holds it. */
  climbedBy: 'escalate' | 'complain';
  /** What another climb does on the last rung. */
  atTop: 'end' | 'tell-again';
  rungs: Rung[];
};

/** One step of a ladder. */
export type Rung = {
  id: string;
  label: string;
  /** Who plays this rung; with `heldBy` `area` or `named` whoever plays it where that says nobody. */
  role: RoleId;
  /** `role`: everybody in it; `area`: the team of the ticket's area; `named`: the person the command names. */
  heldBy: 'role' | 'area' | 'named';
  /** Whether reaching it makes them the ticket's holder. */
  takesOver: boolean;
  /** Told on arrival. */
  tells: Tell[];
  /** Why a person may move a ticket up from here; empty means any reason in words. */
  reasons: EscalationReason[];
  /** What must be shown before a ticket moves up from here, unless the reason bypasses it. */
  gate?: Gate;
  /** The command that reaches this rung, where `escalate` may not. */
  reachedBy: 'escalate' | 'intervene';
  /** Which contacts may open a ticket here; the first rung, and the one tickets come to, take all of them. */
  opensFor: string[];
  /** Categories that may be opened here; empty means all. */
  takes: string[];
  /** Rungs whose tickets its people watch over as well. */
  sees: string[];
  /** Reaches its people one after the other until somebody acknowledges. */
  paging?: PagingRule;
};

/** A reason from the policy's list for moving a ticket up. */
export type EscalationReason = Named & {
  /** Evidence this reason asks for, with the command. */
  needs: string[];
  /** Whether the gate is passed by. */
  bypassesGate: boolean;
  /** A person must be named, who then holds the ticket. */
  namesPerson: boolean;
  /** The area must be known: with the command or from before. */
  needsArea: boolean;
  /** The rungs it leads to; empty means any. */
  leadsTo: string[];
  /** Words shown to whoever gets the ticket, such as where a procedure stands. */
  shows?: string;
};

/** What must be met for a step up: the documentation followed, and suggestions of the rung above tried. */
export type Gate = {
  /** At least one of these must have been given on this ticket. */
  anyEvidence: string[];
  /** So many suggestions of the next rung must have been tried, with an outcome. */
  tried: number;
  /** After so many that failed the next rung is offered the ticket; 0 means never. */
  offeredAfter: number;
};
