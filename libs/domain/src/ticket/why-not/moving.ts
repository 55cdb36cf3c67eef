import { isSpent } from '../../clocks/spent';
import type { Ladder } from '../../policy/ladder';
import { functionalLadder, rungAt } from '../../policy/policy-in-force';
import type { Asked } from './objection';
import { unless } from './unless';
import { called, listed } from './words';
import { say } from './reasons';

/** The rung a command to move up or down means: the one named, or the next one. */
export function rungMeant(ladder: Ladder, present: number, to: string | undefined, step: 1 | -1): number {
  return to === undefined ? present + step : ladder.rungs.findIndex(({ id }) => id === to);
}

/** Down the ladder, unless a clock there is spent and refuses. */
export function whyNotHandBack({ policy, ticket, command: { to }, at }: Asked<'hand-back'>): string[] {
  const ladder = functionalLadder(policy);
  const present = ticket.positions[ladder.id]?.rung ?? 0;
  const meant = rungMeant(ladder, present, to, -1);
  const rung = ladder.rungs[meant];
  if (!rung) return [to === undefined ? say('first-rung') : say('no-rung', { rung: to, rungs: listed(ladder.rungs) })];
  if (meant >= present) return [say('not-below', { rung: called(rung) })];
  return policy.clocks
    .filter(
      (clock) => clock.on?.rung === rung.id && clock.onReturn === 'refuse' && isSpent(policy, ticket, clock.id, at),
    )
    .map((clock) => say('spent', { clock: clock.label, rung: rung.label }));
}

/** Once, where the policy has somebody who intervenes. */
export function whyNotIntervene({ policy, ticket }: Asked<'intervene'>): string[] {
  const ladder = policy.ladders.find(({ rungs }) => rungs.some(({ reachedBy }) => reachedBy === 'intervene'));
  if (!ladder) return [say('nobody-intervenes')];
  const index = ladder.rungs.findIndex(({ reachedBy }) => reachedBy === 'intervene');
  const present = ticket.positions[ladder.id]?.rung;
  return unless(present === undefined || present < index, say('intervened', { rung: rungAt(ladder, index).label }));
}
