import { membersOf } from '../../people/who-plays';
import type { Ladder } from '../../policy/ladder';
import type { PolicyInForce } from '../../policy/policy-in-force';
import { ascentOf } from '../ascent';
import type { Facts } from './choice';
import type { Choice } from './choice';
import type { Ticket } from '../ticket';

type Escalate = Extract<Facts, { name: 'escalate' }>;

/** Every way up: each ladder that a person may climb, by each reason that the rung being left lists. */
export function escalations(policy: PolicyInForce, ticket: Ticket): Choice[] {
  const ladders = policy.ladders.filter(({ climbedBy }) => climbedBy === 'escalate');
  return ladders.flatMap((ladder) => reasonsFor(policy, ticket, ladder));
}

function reasonsFor(policy: PolicyInForce, ticket: Ticket, ladder: Ladder): Choice[] {
  const base: Escalate = { name: 'escalate', ladder: ladder.id };
  const reasons = ascentOf(policy, ticket, ladder, asIfGiven(base)).leaving?.reasons ?? [];
  if (reasons.length === 0)
    return [{ label: ladder.label, facts: base, filled: filledIn(policy, ticket, ladder, base) }];
  return reasons.map(({ id, label }) => {
    const facts = { ...base, reason: id };
    return { label: `${ladder.label}: ${label}`, facts, filled: filledIn(policy, ticket, ladder, facts) };
  });
}

/** With an area and, where the reason names a person, one who would do. */
function filledIn(policy: PolicyInForce, ticket: Ticket, ladder: Ladder, facts: Escalate): Facts {
  const area = ticket.area ?? policy.areas[0]?.id;
  const { index, reason } = ascentOf(policy, ticket, ladder, asIfGiven(facts));
  const rung = ladder.rungs[index];
  const person = reason?.namesPerson && rung ? membersOf(policy, rung, area)[0] : undefined;
  return { ...facts, ...(area === undefined ? {} : { area }), ...(person === undefined ? {} : { person }) };
}

function asIfGiven(facts: Escalate) {
  return { ...facts, commandId: '', by: '' };
}
