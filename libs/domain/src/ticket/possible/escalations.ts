import { membersOf } from '../../people/who-plays';
import type { Ladder } from '../../policy/ladder';
import type { PolicyInForce } from '../../policy/policy-in-force';
import { ascentOf } from '../ascent';
import { IN_WORDS } from '../command';
import type { Facts, Choice, Goal } from './choice';
import type { Ticket } from '../ticket';

type Escalate = Extract<Facts, { name: 'escalate' }>;

/** Every way up: each ladder that a person may climb, by each reason that the rung being left lists, to any rung above. */
export function escalations(policy: PolicyInForce, ticket: Ticket): Choice[] {
  const ladders = policy.ladders.filter(({ climbedBy }) => climbedBy === 'escalate');
  return ladders.flatMap((ladder) => reasonsFor(policy, ticket, ladder));
}

function reasonsFor(policy: PolicyInForce, ticket: Ticket, ladder: Ladder): Choice[] {
  const base: Escalate = { name: 'escalate', ladder: ladder.id };
  const reasons = ascentOf(policy, ticket, ladder, asIfGiven(base)).leaving?.reasons ?? [];
  if (reasons.length === 0) return [wayUp(policy, ticket, ladder, { label: ladder.label, facts: base })];
  return reasons.map(({ id, label }) =>
    wayUp(policy, ticket, ladder, { label: `${ladder.label}: ${label}`, facts: { ...base, reason: id } }),
  );
}

type Way = { label: string; facts: Escalate };

function wayUp(policy: PolicyInForce, ticket: Ticket, ladder: Ladder, { label, facts }: Way): Choice {
  const goals = goalsOf(policy, ticket, ladder, facts);
  const filled = filledIn(policy, ticket, ladder, facts);
  return { label, facts, filled, ...(goals.length > 1 ? { goals } : {}) };
}

/** Where a reason leads to several rungs and names a person, none is usual: it goes to where that person belongs. */
function goalsOf(policy: PolicyInForce, ticket: Ticket, ladder: Ladder, facts: Escalate): Goal[] {
  const { present, index, reason } = ascentOf(policy, ticket, ladder, asIfGiven(facts));
  const above = ladder.rungs.slice(present + 1);
  const led = above.filter(({ id }) => reason?.leadsTo.includes(id));
  const byPerson = reason?.namesPerson === true && led.length > 1;
  return above.map(({ id, label }, steps) => {
    const to = { ...facts, to: id };
    const usual = !byPerson && present + 1 + steps === index;
    return { id, label, usual, facts: to, filled: filledIn(policy, ticket, ladder, to) };
  });
}

/** With a reason in words where none is listed, an area and, where the reason names a person, one who would do. */
function filledIn(policy: PolicyInForce, ticket: Ticket, ladder: Ladder, facts: Escalate): Facts {
  const area = ticket.area ?? policy.areas[0]?.id;
  const { index, reason } = ascentOf(policy, ticket, ladder, asIfGiven(facts));
  const rung = ladder.rungs[index];
  const person = reason?.namesPerson && rung ? membersOf(policy, rung, area)[0] : undefined;
  return {
    reason: IN_WORDS,
    ...facts,
    ...(area === undefined ? {} : { area }),
    ...(person === undefined ? {} : { person }),
  };
}

function asIfGiven(facts: Escalate) {
  return { ...facts, commandId: '', by: '' };
}
