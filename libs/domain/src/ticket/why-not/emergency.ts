import { planOf } from '../../paging/plan-hours';
import type { Criterion } from '../../policy/emergency-rule';
import type { Command } from '../command';
import { whyMissing, whyNotEvidence } from '../evidence';
import { lengthText } from './length-text';
import type { Asked } from './objection';
import { unless } from './unless';
import { whyNotBy } from './who';
import { called, listed } from './words';
import { say } from './reasons';

type Declare = Command & { name: 'declare-emergency' };

/** The team must have tried first, by its own procedure; one criterion must hold; and one declaration is enough. */
export function whyNotDeclare({ policy, ticket, command, at }: Asked<'declare-emergency'>): string[] {
  const rule = policy.emergency;
  if (!rule) return [say('no-emergencies')];
  if (ticket.emergency && ticket.emergency.state !== 'refused') return [declaredAlready(ticket.emergency.state)];
  const criterion = rule.criteria.find(({ id }) => id === command.criterion);
  const needed = Math.ceil(rule.unresolvedFor.n / rule.unresolvedFor.d);
  const age = at - ticket.openedAt;
  return [
    ...unless(age >= needed, say('try-first', { needed: lengthText(needed), age: lengthText(age) })),
    ...whyNotEvidence(policy, command.evidence),
    ...whyMissing(policy, rule.needs, command.evidence ?? [], 'an emergency'),
    ...(criterion
      ? whyNotCounted(criterion, command)
      : [say('no-criterion', { criterion: command.criterion, criteria: listed(rule.criteria) })]),
  ];
}

function declaredAlready(state: 'awaiting-approval' | 'accepted'): string {
  return state === 'accepted' ? say('declared-already') : say('awaits-approval');
}

/** Counts are whole numbers and compared exactly: 5 of 10 is not more than 50 %. */
function whyNotCounted(criterion: Criterion, { down, of }: Declare): string[] {
  const { moreThan } = criterion;
  if (down === undefined || of === undefined) {
    const alone = down === undefined && of === undefined && moreThan === undefined;
    return unless(alone, say('counts-missing', { criterion: called(criterion) }));
  }
  const whole = Number.isSafeInteger(down) && Number.isSafeInteger(of) && down >= 0 && of > 0;
  if (!whole || down > of) return [say('counts-unsound', { down, of })];
  if (!moreThan || down * moreThan.d > of * moreThan.n) return [];
  return [say('not-more', { criterion: criterion.label, percent: (100 * moreThan.n) / moreThan.d, down, of })];
}

/** Something must wait for an approval, and only whoever approves under the ticket's plan decides. */
export function whyNotApprove(asked: Asked<'approve'>): string[] {
  const { policy, ticket } = asked;
  const role = planOf(policy, ticket)?.emergencyApprovedBy;
  if (ticket.emergency?.state !== 'awaiting-approval') return [say('nothing-to-approve')];
  return role === undefined ? [] : whyNotBy(asked, role, 'only-approves');
}
