import { targetFor, targetDueAt } from '../clocks/next-due';
import { standsOn } from '../clocks/run-clocks';
import { consumedMs } from '../clocks/ledger';
import type { Ladder } from '../policy/ladder';
import { functionalLadder, rungAt, type PolicyInForce } from '../policy/policy-in-force';
import type { Instant } from '../time/instant';
import type { Command, CommandName } from './command';
import type { Ticket, TicketStatus } from './ticket';

const live: TicketStatus[] = ['open', 'in-progress', 'awaiting', 'project', 'testing'];
const any: TicketStatus[] = [...live, 'resolved', 'closed', 'cancelled'];

/** From which statuses each command is taken at all. */
export const takenFrom: Record<CommandName, TicketStatus[]> = {
  acknowledge: live,
  triage: live,
  assign: live,
  respond: live,
  'start-work': live,
  'stop-work': live,
  suggest: live,
  ask: live,
  answer: live,
  tried: live,
  consult: live,
  await: ['open', 'in-progress', 'awaiting'],
  resume: ['awaiting', 'project', 'testing'],
  escalate: live,
  'hand-back': live,
  complain: any,
  'declare-emergency': live,
  approve: live,
  intervene: live,
  'request-project': ['open', 'in-progress', 'awaiting'],
  'decide-project': live,
  'add-participant': [...live, 'resolved'],
  note: any,
  resolve: live,
  reopen: ['resolved'],
  close: ['resolved'],
  cancel: live,
  'change-policy': [...live, 'resolved'],
};

/** Why a command cannot be obeyed, in words, every reason at once; none when it can. */
export function whyNot(policy: PolicyInForce, ticket: Ticket, command: Command, at: Instant): string[] {
  if (!takenFrom[command.name].includes(ticket.status)) return [notFrom(command.name, ticket.status)];
  switch (command.name) {
    case 'triage':
      return unless(
        command.priority === undefined || policy.priorities.some(({ id }) => id === command.priority),
        `the policy has no priority ${command.priority ?? ''}`,
      );
    case 'await':
      return whyNotAwait(policy, ticket, command.reason);
    case 'consult':
      return whyNotConsult(policy, ticket, command.rung ?? '');
    case 'escalate':
      return whyNotEscalate(policy, ticket, command);
    case 'hand-back':
      return whyNotHandBack(policy, ticket, command.to, at);
    case 'intervene':
      return whyNotIntervene(policy, ticket);
    case 'respond':
    case 'suggest':
    case 'ask':
    case 'answer':
    case 'tried':
    case 'complain':
    case 'declare-emergency':
    case 'approve':
    case 'request-project':
    case 'decide-project':
    case 'change-policy':
      return [`${command.name} is still to come`];
    case 'acknowledge':
    case 'assign':
    case 'start-work':
    case 'stop-work':
    case 'resume':
    case 'add-participant':
    case 'note':
    case 'resolve':
    case 'reopen':
    case 'close':
    case 'cancel':
      return [];
  }
}

/** The rung a command to move up or down means: the one named, or the next one. */
export function rungMeant(ladder: Ladder, present: number, to: string | undefined, step: 1 | -1): number {
  return to === undefined ? present + step : ladder.rungs.findIndex(({ id }) => id === to);
}

function notFrom(name: CommandName, status: TicketStatus): string {
  if (status === 'closed' || status === 'cancelled') return `the ticket is ${status}; it takes no more than notes`;
  if (status === 'resolved') return 'the ticket is resolved; reopen it first';
  return `${name} is for a ticket that is ${takenFrom[name].join(' or ')}; this one is ${status}`;
}

function whyNotAwait(policy: PolicyInForce, ticket: Ticket, reason: string): string[] {
  const known = policy.awaiting.map(({ id }) => id);
  if (!known.includes(reason)) {
    return [
      known.length === 0
        ? 'this policy has no reason to wait'
        : `${reason} is no reason of this policy; it has ${known.join(', ')}`,
    ];
  }
  return unless(ticket.awaiting?.reason !== reason, `the ticket is ${reason} already`);
}

function whyNotConsult(policy: PolicyInForce, ticket: Ticket, rung: string): string[] {
  const ladder = functionalLadder(policy);
  const known = ladder.rungs.some(({ id }) => id === rung);
  if (!known) return [`there is no rung ${rung}; there are ${ladder.rungs.map(({ id }) => id).join(', ')}`];
  return unless(!standsOn(policy, ticket, { ladder: ladder.id, rung }), `the ticket is on ${rung} itself`);
}

function whyNotEscalate(policy: PolicyInForce, ticket: Ticket, command: Command & { name: 'escalate' }): string[] {
  const ladder =
    command.ladder === undefined ? functionalLadder(policy) : policy.ladders.find(({ id }) => id === command.ladder);
  if (!ladder) return [`there is no ladder ${command.ladder}`];
  const present = ticket.positions[ladder.id]?.rung ?? -1;
  const meant = rungMeant(ladder, present, command.to, 1);
  const rung = ladder.rungs[meant];
  if (!rung)
    return [command.to === undefined ? 'the ticket is at the top of its ladder' : `there is no rung ${command.to}`];
  const problems = [
    ...unless(meant > present, `the ticket has reached ${rung.id} already`),
    ...unless(rung.reachedBy === 'escalate', `${rung.id} comes in by ${rung.reachedBy}, not by escalation`),
    ...unless(
      meant <= present + 1 || ladder.skip,
      `rungs may not be skipped; the next is ${ladder.rungs[present + 1]?.id ?? 'none'}`,
    ),
  ];
  return [...problems, ...(present < 0 ? [] : whyNotReason(rungAt(ladder, present).reasons, command.reason))];
}

function whyNotReason(reasons: { id: string }[], given: string | undefined): string[] {
  if (reasons.length === 0 || reasons.some(({ id }) => id === given)) return [];
  const list = reasons.map(({ id }) => id).join(', ');
  return [given === undefined ? `a reason is missing: ${list}` : `${given} is not a reason here; there are ${list}`];
}

function whyNotHandBack(policy: PolicyInForce, ticket: Ticket, to: string | undefined, at: Instant): string[] {
  const ladder = functionalLadder(policy);
  const present = ticket.positions[ladder.id]?.rung ?? 0;
  const meant = rungMeant(ladder, present, to, -1);
  const rung = ladder.rungs[meant];
  if (!rung) return [to === undefined ? 'the ticket is on the first rung' : `there is no rung ${to}`];
  if (meant >= present) return [`${rung.id} is not below the present rung`];
  return policy.clocks
    .filter(
      (clock) => clock.on?.rung === rung.id && clock.onReturn === 'refuse' && isSpent(policy, ticket, clock.id, at),
    )
    .map((clock) => `${clock.label} is spent; the ticket may not return to ${rung.label}`);
}

/** A clock is spent once it breached, or once all its target has been consumed. */
function isSpent(policy: PolicyInForce, ticket: Ticket, id: string, at: Instant): boolean {
  const rule = policy.clocks.find((each) => each.id === id);
  const state = ticket.clocks[id];
  if (!rule || !state) return false;
  if (state.outcome === 'breached') return true;
  const target = targetFor(rule, ticket);
  if (!target?.amount || target.measure.time === 'working-days')
    return (targetDueAt(policy, ticket, rule) ?? Infinity) <= at;
  return (consumedMs(policy, target.measure, state, at) ?? 0) >= target.amount.n / target.amount.d;
}

function whyNotIntervene(policy: PolicyInForce, ticket: Ticket): string[] {
  const ladder = policy.ladders.find(({ rungs }) => rungs.some(({ reachedBy }) => reachedBy === 'intervene'));
  if (!ladder) return ['this policy has no rung that intervenes'];
  const index = ladder.rungs.findIndex(({ reachedBy }) => reachedBy === 'intervene');
  const present = ticket.positions[ladder.id]?.rung;
  return unless(present === undefined || present < index, `${rungAt(ladder, index).label} has intervened already`);
}

function unless(holds: boolean, problem: string): string[] {
  return holds ? [] : [problem];
}
