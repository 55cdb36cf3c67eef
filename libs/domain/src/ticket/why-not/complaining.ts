import { presentRung } from '../../ladder/where-it-stands';
import { complaintLadder } from '../complaining';
import type { Asked } from './objection';
import { unless } from './unless';
import { whyNotBy } from './who';
import { called } from './words';

/** The policy must have a ladder of complaints, with somebody left above unless its top is told again. */
export function whyNotComplain({ policy, ticket }: Asked<'complain'>): string[] {
  const ladder = complaintLadder(policy);
  if (!ladder) return ['this policy has no ladder of complaints'];
  const isAtTop = presentRung(ticket, ladder) === ladder.rungs.at(-1);
  return unless(!isAtTop || ladder.atTop === 'tell-again', `the complaint is at the top of ${called(ladder)}`);
}

/** Only who holds the present rung of a complaint settles it. */
export function whyNotSettle(asked: Asked<'resolve'>): string[] {
  const { policy, ticket, command } = asked;
  const ladder = policy.ladders.find(({ id }) => id === command.ladder);
  if (ladder?.climbedBy !== 'complain') return [`${command.ladder ?? ''} is no ladder of complaints`];
  const rung = presentRung(ticket, ladder);
  if (!rung) return ['no complaint is open'];
  return whyNotBy(asked, rung.role, 'settle the complaint');
}
