import type { PagingRule } from '../policy/emergency-rule';
import { ladderOf } from '../policy/policy-in-force';
import type { Policy } from '../policy/policy';
import type { Paging, Ticket } from '../ticket/ticket';

/** The rule by which a round of calls is made; undefined where the policy has it no longer. */
export function pagingRule(policy: Policy, { of }: Pick<Paging, 'of'>): PagingRule | undefined {
  if (of === 'emergency') return policy.emergency?.paging;
  return ladderOf(policy, of.ladder).rungs.find(({ id }) => id === of.rung)?.paging;
}

/** The rounds of calls that nobody has acknowledged and that are not exhausted. */
export function pagingsUnderWay({ pagings = [] }: Pick<Ticket, 'pagings'>): Paging[] {
  return pagings.filter(({ acknowledgedAt, exhaustedAt }) => acknowledgedAt === undefined && exhaustedAt === undefined);
}
