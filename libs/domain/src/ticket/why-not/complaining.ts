import { presentRung } from '../../ladder/where-it-stands';
import { complaintLadder } from '../complaining';
import type { Asked } from './objection';
import { unless } from './unless';
import { whyNotBy } from './who';
import { called } from './words';
import { say } from './reasons';

/** The policy must have a ladder of complaints, with somebody left above unless its top is told again. */
export function whyNotComplain({ policy, ticket }: Asked<'complain'>): string[] {
  const ladder = complaintLadder(policy);
  if (!ladder) return [say('no-complaints')];
  const isAtTop = presentRung(ticket, ladder) === ladder.rungs.at(-1);
  return unless(!isAtTop || ladder.atTop === 'tell-again', say('complaint-at-top', { ladder: called(ladder) }));
}

/** Only who holds the present rung of a complaint settles it. */
export function whyNotSettle(asked: Asked<'resolve'>): string[] {
  const { policy, ticket, command } = asked;
  const ladder = policy.ladders.find(({ id }) => id === command.ladder);
  if (ladder?.climbedBy !== 'complain') return [say('not-for-complaints', { ladder: command.ladder ?? '' })];
  const rung = presentRung(ticket, ladder);
  if (!rung) return [say('no-complaint-open')];
  return whyNotBy(asked, rung.role, 'only-settles');
}
