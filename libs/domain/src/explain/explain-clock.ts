import { allowanceOf } from '../clocks/allowance';
import { targetFor, targetDueAt } from '../clocks/target';
import type { Calendar } from '../calendar/calendar';
import type { ClockRule, TargetRow } from '../policy/clock-rule';
import type { Fits } from '../policy/fits';
import type { Measure } from '../policy/measure';
import { clockRule, type PolicyInForce } from '../policy/policy-in-force';
import type { Entry } from '../ticket/entry';
import type { Ticket } from '../ticket/ticket';
import type { Instant } from '../time/instant';
import { amountCounted, minus, none, plus } from './counted';
import { livedSegments } from './lived-segments';
import { runningSegments, type Hours } from './running-segments';
import type { Counted, Segment } from './segment';
import { isAtLeast, whenReached } from './when-reached';

/** Why a clock is due when it is: what was counted, by which rule, and what is left. */
export type Explanation = {
  clock: string;
  label: string;
  cycle: number;
  running: boolean;
  outcome?: 'met' | 'breached';
  policy: { id: string; version: number };
  measure: Measure;
  calendar?: { id: string; version: string; zone: string };
  /** The target's row that counts, numbered from 1, and the tickets it is for. */
  row: { number: number; fits: Fits };
  /** The return to its rung that granted what is allowed now, and from which on it is counted. */
  grantedAt?: Instant;
  /** From the beginning of this cycle, or from what was granted, until now, without a gap. */
  segments: Segment[];
  /** From now until it is due if nothing changes; empty when it stands still, has no target or was due before. */
  ahead: Segment[];
  consumed: Counted;
  /** How much is allowed, where it has a target. */
  target?: Counted;
  /** Negative when more was consumed than is allowed. */
  left?: Counted;
  /** When its target is reached if nothing changes, or was; absent while it stands still below it. */
  dueAt?: Instant;
};

/** What is needed beside the ticket: the instant, and the policy's calendars without their holidays to tell these apart. */
export type Asked = { now: Instant; usual?: Record<string, Calendar> };

/**
 * Explains a clock of a ticket from its ledger and its timeline. The counted segments sum up to what the ledger has
 * consumed, exactly, and with those ahead to the target (working days: to the millisecond). Undefined when no target row
 * fits the ticket, or the clock reaches beyond the calendars at hand.
 * @throws Error when the policy has no such clock
 */
export function explainClock(
  policy: PolicyInForce,
  ticket: Ticket,
  entries: Entry[],
  { clock: id, ...asked }: Asked & { clock: string },
): Explanation | undefined {
  const rule = clockRule(policy, id);
  const target = targetFor(rule, ticket);
  if (!target) return undefined;
  const state = ticket.clocks[id];
  const { measure } = target;
  const hours = hoursOf(policy, measure, asked.usual);
  const now = Math.max(asked.now, state?.runningSince ?? 0);
  const { amount, sinceAt } = state ? allowanceOf(rule, target, state) : { amount: target.amount };
  const segments = livedSegments({ policy, rule, ticket, entries, measure, hours, now, sinceAt });
  if (!segments) return undefined;
  const consumed = sum(measure, segments);
  const allowed = amount && amountCounted(measure, amount);
  const reached = allowed !== undefined && isAtLeast(consumed, allowed);
  const dueAt = reached ? whenReached(measure, hours, segments, allowed) : targetDueAt(policy, ticket, rule);
  const ahead = dueAt === undefined ? [] : runningSegments(measure, hours, now, dueAt);
  if (!ahead) return undefined;
  return {
    ...{ clock: id, label: rule.label, cycle: state?.cycle ?? 1, running: state?.runningSince !== undefined },
    ...(state?.outcome === undefined ? {} : { outcome: state.outcome }),
    policy: { id: policy.id, version: policy.version },
    measure,
    ...(hours ? { calendar: { id: hours.open.id, version: hours.open.version, zone: hours.open.zone } } : {}),
    row: rowOf(rule, target),
    ...(sinceAt === undefined ? {} : { grantedAt: sinceAt }),
    ...{ segments, ahead, consumed },
    ...(allowed ? { target: allowed, left: minus(allowed, consumed) } : {}),
    ...(dueAt === undefined ? {} : { dueAt }),
  };
}

/** What is counted in segments, added up. */
export function sum(measure: Measure, segments: Segment[]): Counted {
  return segments.reduce((total, { counted }) => (counted ? plus(total, counted) : total), none(measure));
}

function hoursOf(policy: PolicyInForce, measure: Measure, usual: Asked['usual']): Hours | undefined {
  if (measure.time === 'elapsed') return undefined;
  const open = policy.calendars[measure.calendar];
  if (!open) throw new Error(`policy ${policy.id} has no calendar ${measure.calendar}`);
  return { open, usual: usual?.[measure.calendar] };
}

function rowOf({ targets }: ClockRule, row: TargetRow): Explanation['row'] {
  const { measure: _, amount: __, ...fits } = row;
  return { number: targets.indexOf(row) + 1, fits };
}
