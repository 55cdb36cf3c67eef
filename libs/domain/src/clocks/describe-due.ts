import type { Action } from '../policy/clock-rule';
import { ladderOf, rungAt, type PolicyInForce } from '../policy/policy-in-force';
import type { Ticket } from '../ticket/ticket';
import type { PagingDue } from '../paging/paging-dues';
import type { Due } from './next-due';

/** What will happen by itself, in words for a timer's summary and a queue's row: "Team lead takes over unless resolved". */
export function describeDue(policy: PolicyInForce, ticket: Ticket, due: Due): string {
  if (due.kind === 'closing') return 'closes unless reopened';
  if (due.kind === 'paging') return describeCall(policy, due);
  if (due.kind === 'review') return 'the wait is to be looked at again unless resumed';
  const climbing = due.threshold.actions.flatMap((action) => climbOf(policy, ticket, action));
  const what = due.kind === 'warning' ? `${due.clock.label} warning` : `${due.clock.label} breaches`;
  const again = due.round > 0 ? `, told again (${due.round})` : '';
  if (climbing.length === 0) return `${what}${again} unless resolved`;
  const lead = due.kind === 'breach' ? `${due.clock.label} is up: ` : '';
  return `${lead}${climbing.join(', ')} unless resolved`;
}

/** "calls pia (round 2) unless acknowledged": ids, because a history holds no names. */
function describeCall(policy: PolicyInForce, { exhausted, rule, people, round }: PagingDue): string {
  const again = round === 0 ? '' : ` (round ${round + 1})`;
  if (!exhausted) return `calls ${people.join(', ')}${again} unless acknowledged`;
  const role = policy.roles.find(({ id }) => id === rule.fallback);
  return role ? `${role.label} gets it unless acknowledged` : 'calls end unless acknowledged';
}

function climbOf(policy: PolicyInForce, ticket: Ticket, action: Action): string[] {
  if (action.do !== 'climb') return [];
  const ladder = ladderOf(policy, action.ladder);
  const index = ladder.rungs.findIndex(({ id }) => id === action.rung);
  const rung = rungAt(ladder, index);
  if ((ticket.positions[ladder.id]?.rung ?? -1) >= index) return [`${rung.label} (already reached)`];
  return [`${rung.label} ${rung.takesOver ? 'takes over' : 'is involved'}`];
}
