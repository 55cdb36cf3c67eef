import type { Channel, PersonId } from '../policy/audience';
import type { PolicyInForce } from '../policy/policy-in-force';
import { realLengthMs } from '../time/rated-clock';
import type { DurationMs, Instant } from '../time/instant';
import type { Placement } from './effect';
import type { Entry } from './entry';
import type { Deed, Ticket } from './ticket';

/** One person to be told of one entry. */
export type Telling = {
  notice: string;
  template: string;
  person: PersonId;
  channel: Channel;
  entry: Entry;
  shows?: string;
};

/** Lateness below this is the ordinary delay of a timer and is not said (semantics: Late is said). */
const SAID_FROM_MS = 1_000;

/** One decision in the making: the ticket so far, and what has been written, told and done of its own accord. */
export class Turn {
  readonly entries: Entry[] = [];
  readonly tellings: Telling[] = [];
  readonly deeds: Deed[] = [];
  readonly placements: Placement[] = [];
  /** Who held the ticket before it last changed hands in this turn. */
  previously: PersonId[] = [];

  /** By what it is decided: the version it goes on under, once it has changed to that. */
  policy: PolicyInForce;

  /** `next` is the version that a command asks to change to. */
  constructor(
    policy: PolicyInForce,
    public ticket: Ticket,
    readonly now: Instant,
    readonly next?: PolicyInForce,
  ) {
    this.policy = policy;
  }

  /** From here on it is decided by another version. */
  goOnUnder(policy: PolicyInForce): void {
    this.policy = policy;
  }

  /** Changes the ticket; every change is a new version. */
  change(patch: Partial<Ticket>): void {
    this.ticket = { ...this.ticket, ...patch };
  }

  /** Gives the ticket to its next holder. */
  handTo(holder: Ticket['holder']): void {
    this.previously = this.ticket.holder.people;
    this.change({ holder });
  }

  /** Forgets what the ticket was waiting for. */
  stopAwaiting(): void {
    this.forget('awaiting');
  }

  /** Drops something that the ticket need not have. */
  forget(fact: 'awaiting' | 'projectRequested' | 'emergency'): void {
    const { [fact]: _, ...rest } = this.ticket;
    this.ticket = rest;
  }

  /** Nobody works on it any more. */
  stopWorking(): void {
    const { workingSince: _, ...rest } = this.ticket;
    this.ticket = rest;
  }

  /** Writes a line of the timeline. */
  record(line: Omit<Entry, 'seq' | 'recordedAt'>): Entry {
    const entry: Entry = { ...line, seq: this.ticket.seq + 1, recordedAt: Math.max(this.now, line.at) };
    this.change({ seq: entry.seq, decidedUpToAt: Math.max(this.ticket.decidedUpToAt, line.at) });
    this.entries.push(entry);
    return entry;
  }

  /** By how much real time something due at `dueAt` comes late, when that is worth saying. */
  lateBy(dueAt: Instant): { lateByMs?: DurationMs } {
    const lateByMs = realLengthMs(this.ticket.clock, this.now - dueAt);
    return lateByMs > SAID_FROM_MS ? { lateByMs } : {};
  }
}
