import { consumedMs } from '../clocks/ledger';
import { describeDue } from '../clocks/describe-due';
import { dueFacts, type DueFacts } from '../clocks/due-facts';
import { allDues, isOfClock, nextDue } from '../clocks/next-due';
import { targetDueAt, targetFor } from '../clocks/target';
import { pausedBy } from '../clocks/why-still';
import type { ClockRule } from '../policy/clock-rule';
import { functionalLadder, rungAt, type PolicyInForce } from '../policy/policy-in-force';
import type { PersonId } from '../policy/audience';
import type { DurationMs, Instant } from '../time/instant';
import { withoutMemory } from './remember';
import type { ClockState, Ticket, TicketStatus } from './ticket';

/** A ticket as lists and pages show it. */
export type TicketSnapshot = {
  id: string;
  organisation: string;
  policy: string;
  policyVersion: number;
  status: TicketStatus;
  awaiting?: string;
  priority: string;
  /** The rung of the functional ladder: who works on it. */
  tier: string;
  /** The rung reached on the functional ladder; above the tier where a rung is involved without taking over. */
  rung: string;
  holder: PersonId[];
  requester: PersonId;
  openedAt: Instant;
  resolvedAt?: Instant;
  nextDueAt?: Instant;
  /** What will happen then, in words. */
  nextDue?: string;
  /** The same in ids; absent in what was told before this was kept. */
  nextDueFacts?: DueFacts;
  version: number;
  clocks: ClockRow[];
  /** All that it is, for whoever reckons with it; absent in what was told before this was kept. */
  state?: Ticket;
};

/** One clock as lists and pages show it. */
export type ClockRow = {
  clock: string;
  label: string;
  cycle: number;
  state: 'running' | 'paused' | 'stopped' | 'met' | 'breached';
  pausedBy?: string;
  runningSince?: Instant;
  consumedMs?: DurationMs;
  /** When its target is reached, where it has one and runs. */
  targetDueAt?: Instant;
  /** Its next threshold. */
  nextDueAt?: Instant;
  nextThreshold?: string;
};

/** What the read model shows of a ticket as of the last instant decided upon. */
export function snapshotOf(policy: PolicyInForce, ticket: Ticket): TicketSnapshot {
  const { due } = nextDue(policy, ticket);
  return {
    id: ticket.id,
    organisation: ticket.organisation,
    policy: policy.id,
    policyVersion: policy.version,
    status: ticket.status,
    ...(ticket.status === 'awaiting' && ticket.awaiting ? { awaiting: ticket.awaiting.reason } : {}),
    priority: ticket.priority,
    tier: tierOf(policy, ticket),
    rung: rungReached(policy, ticket),
    holder: ticket.holder.people,
    requester: ticket.requester,
    openedAt: ticket.openedAt,
    ...(ticket.resolvedAt === undefined ? {} : { resolvedAt: ticket.resolvedAt }),
    ...(due
      ? { nextDueAt: due.at, nextDue: describeDue(policy, ticket, due), nextDueFacts: dueFacts(policy, ticket, due) }
      : {}),
    version: ticket.version,
    clocks: policy.clocks.flatMap((rule) => clockRowOf(policy, ticket, rule)),
    state: withoutMemory(ticket),
  };
}

/** The rung that holds the ticket. */
export function tierOf(policy: PolicyInForce, ticket: Ticket): string {
  return ticket.holder.rung || rungAt(functionalLadder(policy), 0).id;
}

function rungReached(policy: PolicyInForce, ticket: Ticket): string {
  const ladder = functionalLadder(policy);
  return rungAt(ladder, ticket.positions[ladder.id]?.rung ?? 0).id;
}

function clockRowOf(policy: PolicyInForce, ticket: Ticket, rule: ClockRule): ClockRow[] {
  const state = ticket.clocks[rule.id];
  const target = targetFor(rule, ticket);
  if (!state || !target) return [];
  const next = allDues(policy, ticket)
    .dues.filter(isOfClock)
    .find((due) => due.clock.id === rule.id);
  const used = consumedMs(policy, target.measure, state, ticket.decidedUpToAt);
  const targetAt = targetDueAt(policy, ticket, rule);
  const reason = pausedBy(policy, ticket, rule);
  return [
    {
      clock: rule.id,
      label: rule.label,
      cycle: state.cycle,
      state: stateOf(state, reason),
      ...(reason === undefined ? {} : { pausedBy: reason }),
      ...(state.runningSince === undefined ? {} : { runningSince: state.runningSince }),
      ...(used === undefined ? {} : { consumedMs: used }),
      ...(targetAt === undefined ? {} : { targetDueAt: targetAt }),
      ...(next ? { nextDueAt: next.at, nextThreshold: next.threshold.id } : {}),
    },
  ];
}

function stateOf(state: ClockState, pausedReason: string | undefined): ClockRow['state'] {
  if (state.outcome) return state.outcome;
  if (state.runningSince !== undefined) return 'running';
  return pausedReason === undefined ? 'stopped' : 'paused';
}
