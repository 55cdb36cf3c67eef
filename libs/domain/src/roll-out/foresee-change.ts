import { describeDue } from '../clocks/describe-due';
import { nextDue } from '../clocks/next-due';
import { targetDues } from '../clocks/target';
import type { PersonId } from '../policy/audience';
import type { PolicyInForce } from '../policy/policy-in-force';
import { decide, type Decision } from '../ticket/decide';
import type { Entry } from '../ticket/entry';
import type { RungsInstead } from '../ticket/positions-under';
import { withoutMemory } from '../ticket/remember';
import type { RememberingTicket, Ticket } from '../ticket/ticket';
import type { Instant } from '../time/instant';
import { goneRungs, type GoneRung } from './gone-rungs';
import { movesBetween, type ForeseenMove } from './foreseen-moves';
import { rungsConcerned } from './rungs-concerned';

/** A clock's due instant before and after a change; absent where it has none. `atOnce`: it breaches at the change itself. */
export type ForeseenClock = { clock: string; label: string; wasDueAt?: Instant; dueAt?: Instant; atOnce: boolean };

/** What happens next by itself, in words. */
export type ForeseenNext = { at: Instant; words: string };

/** What a change to another version of its policy would do to a ticket at once; or why the ticket would refuse it. */
export type ForeseenChange = {
  /** Rungs that it stands on and the other version does not have, whether or not it is said what becomes of them. */
  gone: GoneRung[];
} & (
  | { outcome: 'refused'; reasons: string[] }
  | {
      outcome: 'accepted';
      was?: ForeseenNext;
      next?: ForeseenNext;
      clocks: ForeseenClock[];
      /** Rungs left and reached, by the change itself or by what falls due through it. */
      moves: ForeseenMove[];
      /** Who would hear of it, each once. */
      told: PersonId[];
    }
);

/** When it would be, who would ask for it, and what is to become of rungs that are no more. */
export type SupposedChange = { now: Instant; by: PersonId; rungs?: RungsInstead };

/**
 * What would become of a ticket if it went on under `next` now, told by the engine that would do it: everything due by then is
 * carried out first, under the present version; then the change; then what falls due through it. Changes nothing.
 */
export function foreseeChange(
  policy: PolicyInForce,
  ticket: Ticket,
  next: PolicyInForce,
  { now, by, rungs = {} }: SupposedChange,
): ForeseenChange {
  const at = Math.max(now, ticket.decidedUpToAt);
  const before = decide(policy, forgetful(ticket), { type: 'due-reached', now: at }).ticket;
  const instead = rungsConcerned(policy, before, rungs);
  const gone = goneRungs(policy, before, next);
  const command = {
    ...{ name: 'change-policy' as const, version: next.version, commandId: 'foreseen', by },
    ...(Object.keys(instead).length === 0 ? {} : { rungs: instead }),
  };
  const event = { type: 'commanded' as const, command, at, receivedSeq: 1, now: at, next };
  const changed = decide(policy, forgetful(before), event);
  const answer = changed.ticket.answers.at(-1);
  if (answer?.outcome === 'refused') return { outcome: 'refused', gone, reasons: answer.reasons };
  const after = decide(next, changed.ticket, { type: 'due-reached', now: at });
  return {
    ...{ outcome: 'accepted', gone },
    ...nextOf('was', policy, before),
    ...nextOf('next', next, after.ticket),
    clocks: clocksOf(policy, before, next, after),
    moves: movesBetween([policy, before], [next, after.ticket]),
    told: [...new Set([changed, after].flatMap(peopleTold))],
  };
}

/** Nothing earlier is decided again for a supposition. */
function forgetful(ticket: Ticket): RememberingTicket {
  return { ...withoutMemory(ticket), answers: [], past: { facts: [], done: [] } };
}

function nextOf<Name extends 'was' | 'next'>(
  name: Name,
  policy: PolicyInForce,
  ticket: Ticket,
): { [name in Name]?: ForeseenNext } {
  const { due } = nextDue(policy, ticket);
  if (!due) return {};
  const told = { at: due.at, words: describeDue(policy, ticket, due) };
  return { [name]: told } as { [name in Name]?: ForeseenNext };
}

function clocksOf(policy: PolicyInForce, before: Ticket, next: PolicyInForce, after: Decision): ForeseenClock[] {
  const [were, are] = [targetDues(policy, before), targetDues(next, after.ticket)];
  const breached = new Set(entriesOf(after).flatMap(({ type, clock }) => (type === 'clock-breached' ? [clock] : [])));
  const rules = [...next.clocks, ...policy.clocks.filter(({ id }) => !next.clocks.some((rule) => rule.id === id))];
  return rules.flatMap(({ id: clock, label }) => {
    const [wasDueAt, dueAt, atOnce] = [were.get(clock), are.get(clock), breached.has(clock)];
    if (wasDueAt === undefined && dueAt === undefined && !atOnce) return [];
    const dues = { ...(wasDueAt === undefined ? {} : { wasDueAt }), ...(dueAt === undefined ? {} : { dueAt }) };
    return [{ clock, label, ...dues, atOnce }];
  });
}

function entriesOf({ effects }: Decision): Entry[] {
  return effects.flatMap((effect) => (effect.type === 'record-entry' ? [effect.entry] : []));
}

function peopleTold({ effects }: Decision): PersonId[] {
  return effects.flatMap((effect) => (effect.type === 'deliver-message' ? [effect.message.person] : []));
}
