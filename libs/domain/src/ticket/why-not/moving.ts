import { isSpent } from '../../clocks/spent';
import type { Ladder } from '../../policy/ladder';
import { functionalLadder, rungAt } from '../../policy/policy-in-force';
import type { Asked } from './objection';
import { unless } from './unless';

/** The rung a command to move up or down means: the one named, or the next one. */
export function rungMeant(ladder: Ladder, present: number, to: string | undefined, step: 1 | -1): number {
  return to === undefined ? present + step : ladder.rungs.findIndex(({ id }) => id === to);
}

/** Up the ladder one rung at a time, for a reason of the policy's list. */
export function whyNotEscalate({ policy, ticket, command }: Asked<'escalate'>): string[] {
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

/** Down the ladder, unless a clock there is spent and refuses. */
export function whyNotHandBack({ policy, ticket, command: { to }, at }: Asked<'hand-back'>): string[] {
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

/** Once, where the policy has somebody who intervenes. */
export function whyNotIntervene({ policy, ticket }: Asked<'intervene'>): string[] {
  const ladder = policy.ladders.find(({ rungs }) => rungs.some(({ reachedBy }) => reachedBy === 'intervene'));
  if (!ladder) return ['this policy has no rung that intervenes'];
  const index = ladder.rungs.findIndex(({ reachedBy }) => reachedBy === 'intervene');
  const present = ticket.positions[ladder.id]?.rung;
  return unless(present === undefined || present < index, `${rungAt(ladder, index).label} has intervened already`);
}
