import { planOf } from '../../paging/plan-hours';
import type { Criterion } from '../../policy/emergency-rule';
import type { Command } from '../command';
import { whyMissing, whyNotEvidence } from '../evidence';
import { lengthText } from './length-text';
import type { Asked } from './objection';
import { unless } from './unless';
import { whyNotBy } from './who';
import { called, listed } from './words';

type Declare = Command & { name: 'declare-emergency' };

/** The team must have tried first, by its own procedure; one criterion must hold; and one declaration is enough. */
export function whyNotDeclare({ policy, ticket, command, at }: Asked<'declare-emergency'>): string[] {
  const rule = policy.emergency;
  if (!rule) return ['this policy knows no emergencies'];
  if (ticket.emergency && ticket.emergency.state !== 'refused') return [declaredAlready(ticket.emergency.state)];
  const criterion = rule.criteria.find(({ id }) => id === command.criterion);
  const needed = Math.ceil(rule.unresolvedFor.n / rule.unresolvedFor.d);
  const age = at - ticket.openedAt;
  return [
    ...unless(
      age >= needed,
      `the team tries for ${lengthText(needed)} first; the ticket was opened ${lengthText(age)} ago`,
    ),
    ...whyNotEvidence(policy, command.evidence),
    ...whyMissing(policy, rule.needs, command.evidence ?? [], 'an emergency'),
    ...(criterion
      ? whyNotCounted(criterion, command)
      : [`${command.criterion} is no criterion of an emergency; there are: ${listed(rule.criteria)}`]),
  ];
}

function declaredAlready(state: 'awaiting-approval' | 'accepted'): string {
  return state === 'accepted'
    ? 'an emergency has been declared already'
    : 'the emergency declared already awaits its approval';
}

/** Counts are whole numbers and compared exactly: 5 of 10 is not more than 50 %. */
function whyNotCounted(criterion: Criterion, { down, of }: Declare): string[] {
  const { moreThan } = criterion;
  if (down === undefined || of === undefined) {
    const alone = down === undefined && of === undefined && moreThan === undefined;
    return unless(alone, `missing for ${called(criterion)}: how many of how many are down`);
  }
  const whole = Number.isSafeInteger(down) && Number.isSafeInteger(of) && down >= 0 && of > 0;
  if (!whole || down > of)
    return [`${down} of ${of} cannot be down: they are whole numbers, the first no greater than the second`];
  if (!moreThan || down * moreThan.d > of * moreThan.n) return [];
  return [`${criterion.label} takes more than ${(100 * moreThan.n) / moreThan.d} %; ${down} of ${of} is not more`];
}

/** Something must wait for an approval, and only whoever approves under the ticket's plan decides. */
export function whyNotApprove(asked: Asked<'approve'>): string[] {
  const { policy, ticket } = asked;
  const role = planOf(policy, ticket)?.emergencyApprovedBy;
  if (ticket.emergency?.state !== 'awaiting-approval') return ['no emergency awaits an approval'];
  return role === undefined ? [] : whyNotBy(asked, role, 'approve an emergency');
}
