import { isAway } from '../people/on-duty';
import type { PersonId } from '../policy/audience';
import type { PagingRule } from '../policy/emergency-rule';
import type { Policy } from '../policy/policy';
import { peopleIn } from '../policy/policy-in-force';
import type { Paging } from '../ticket/ticket';
import type { Turn } from '../ticket/turn';
import type { Instant } from '../time/instant';
import { pagingsUnderWay } from './paging-rule';

/** Has people reached from an instant on, until somebody acknowledges; the calls themselves fall due one by one. */
export function beginPaging(turn: Turn, rule: PagingRule, paging: Pick<Paging, 'id' | 'of' | 'beginsAt'>): void {
  const people = callList(turn.policy, rule, paging.beginsAt);
  turn.change({ pagings: [...pagingsUnderWay(turn.ticket), { ...paging, told: 0, people }] });
}

/** Who is called, in order and once a round: the people of each role who are there when it begins. */
function callList(policy: Policy, { roles }: PagingRule, at: Instant): PersonId[] {
  const people = roles.flatMap((role) => peopleIn(policy, role)).filter((person) => !isAway(policy, person, at));
  return [...new Set(people)];
}
