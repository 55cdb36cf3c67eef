import { presentRung } from '../ladder/where-it-stands';
import type { ClockRule } from '../policy/clock-rule';
import { ladderOf, type PolicyInForce } from '../policy/policy-in-force';
import type { Ticket } from '../ticket/ticket';

/** Why a clock does not run: the first of these that holds. */
export type Stillness =
  'over' | 'stopped' | 'not-started' | 'off-rung' | 'not-needed' | 'not-waiting' | 'paused' | 'not-working';

/** Why a clock stands still, given what the ticket is now; undefined when it runs (semantics: Clocks). */
export function whyStill(policy: PolicyInForce, ticket: Ticket, rule: ClockRule): Stillness | undefined {
  const state = ticket.clocks[rule.id];
  if (ticket.status === 'resolved' || ticket.status === 'closed' || ticket.status === 'cancelled') return 'over';
  if (state?.stoppedAt !== undefined) return 'stopped';
  if (rule.startsOn.length > 0 && !state) return 'not-started';
  if (rule.on && !standsOn(policy, ticket, rule.on)) return 'off-rung';
  if (rule.unlessEvidence.some((id) => ticket.evidence?.includes(id))) return 'not-needed';
  if (rule.scope === 'pause' && !waitsFor(ticket, rule)) return 'not-waiting';
  if (pausedBy(policy, ticket, rule) !== undefined) return 'paused';
  if (rule.whileWorking && ticket.workingSince === undefined) return 'not-working';
  return undefined;
}

/** The reason under which a clock stands still, if it does: that of a wait, or the project or testing status. */
export function pausedBy(policy: PolicyInForce, ticket: Ticket, rule: ClockRule): string | undefined {
  if (ticket.status === 'project' || ticket.status === 'testing') {
    return policy.project?.pauses.includes(rule.id) ? ticket.status : undefined;
  }
  if (ticket.status !== 'awaiting' || !ticket.awaiting) return undefined;
  const { reason } = ticket.awaiting;
  return policy.awaiting.find(({ id }) => id === reason)?.pauses.includes(rule.id) ? reason : undefined;
}

/** Whether the ticket stands on that rung. */
export function standsOn(policy: PolicyInForce, ticket: Ticket, on: { ladder: string; rung: string }): boolean {
  return presentRung(ticket, ladderOf(policy, on.ladder))?.id === on.rung;
}

/** Whether a clock of waits is one for this reason. */
export function isDuring({ scope, during }: ClockRule, reason: string): boolean {
  return scope === 'pause' && (during === undefined || during.includes(reason));
}

/** Whether a clock of waits only tells to look again, rather than end the wait: a person's own `reviewAt` stands instead of it. */
export function isReview({ scope, thresholds }: ClockRule): boolean {
  return scope === 'pause' && !thresholds.some(({ actions }) => actions.some((action) => action.do === 'resume'));
}

function waitsFor({ status, awaiting }: Ticket, rule: ClockRule): boolean {
  if (status !== 'awaiting' || !awaiting || !isDuring(rule, awaiting.reason)) return false;
  return awaiting.reviewAt === undefined || !isReview(rule);
}
