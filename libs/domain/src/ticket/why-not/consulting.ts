import { standsOn } from '../../clocks/run-clocks';
import { functionalLadder } from '../../policy/policy-in-force';
import type { Asked } from './objection';
import { unless } from './unless';

/** Another rung of the functional ladder is asked. */
export function whyNotConsult({ policy, ticket, command: { rung = '' } }: Asked<'consult'>): string[] {
  const ladder = functionalLadder(policy);
  const known = ladder.rungs.some(({ id }) => id === rung);
  if (!known) return [`there is no rung ${rung}; there are ${ladder.rungs.map(({ id }) => id).join(', ')}`];
  return unless(!standsOn(policy, ticket, { ladder: ladder.id, rung }), `the ticket is on ${rung} itself`);
}
