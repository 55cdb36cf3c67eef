import type { PersonId } from '../policy/audience';
import type { PagingRule } from '../policy/emergency-rule';
import type { Policy } from '../policy/policy';
import type { Paging, Ticket } from '../ticket/ticket';
import type { Instant } from '../time/instant';
import { pagingRule, pagingsUnderWay } from './paging-rule';

/**
 * The next call of a round of calls. `step` counts all its calls from 0, `round` the times round; `people` are those
 * called; `exhausted` says that all have been called in vain and the fallback gets it.
 */
export type PagingDue = {
  kind: 'paging';
  at: Instant;
  paging: Paging;
  rule: PagingRule;
  step: number;
  round: number;
  people: PersonId[];
  exhausted: boolean;
};

/** When somebody is called next, unless somebody acknowledges first. */
export function pagingDues(policy: Policy, ticket: Ticket): PagingDue[] {
  return pagingsUnderWay(ticket).flatMap((paging) => {
    const rule = pagingRule(policy, paging);
    return rule ? [nextCall(rule, paging, ticket.decidedUpToAt)] : [];
  });
}

function nextCall(rule: PagingRule, paging: Paging, notBeforeAt: Instant): PagingDue {
  const { told: step, people, beginsAt } = paging;
  const aRound = rule.order === 'all' ? Math.min(people.length, 1) : people.length;
  const exhausted = step >= aRound * rule.rounds;
  const at = beginsAt + Math.ceil((rule.every.n * step) / rule.every.d);
  const round = aRound === 0 ? 0 : Math.floor(step / aRound);
  const called = rule.order === 'all' ? people : people.slice(step % aRound, (step % aRound) + 1);
  const facts = { paging, rule, step, round, exhausted };
  return { kind: 'paging', at: Math.max(at, notBeforeAt), ...facts, people: exhausted ? [] : called };
}
