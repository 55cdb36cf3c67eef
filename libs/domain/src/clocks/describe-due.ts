import type { Action, ClockRule } from '../policy/clock-rule';
import { ladderOf, rungAt, type PolicyInForce } from '../policy/policy-in-force';
import type { Ticket } from '../ticket/ticket';
import type { PagingDue } from '../paging/paging-dues';
import type { Due } from './next-due';

/** What will happen by itself, in words for a timer's summary and a queue's row: "Team lead takes over unless resolved". */
export function describeDue(policy: PolicyInForce, ticket: Ticket, due: Due): string {
  if (due.kind === 'closing') return 'closes unless reopened';
  if (due.kind === 'paging') return describeCall(policy, due);
  if (due.kind === 'review') return 'the wait is to be looked at again unless resumed';
  const { clock, threshold, kind, round } = due;
  const moves = threshold.actions.flatMap((action) => moveOf(policy, ticket, action));
  const what = kind === 'warning' ? `${clock.label} warning` : `${clock.label} breaches`;
  const again = round > 0 ? `, told again (${round})` : '';
  const lead = kind === 'breach' ? `${clock.label} is up: ` : '';
  return `${moves.length === 0 ? `${what}${again}` : `${lead}${moves.join(', ')}`} unless ${enough(clock)}`;
}

/** What stops a clock: "resumed" for one of a wait, "responded or resolved" where the policy says so. */
function enough({ scope, stopsOn }: ClockRule): string {
  if (scope === 'pause') return 'resumed';
  const events = stopsOn.map(({ event, with: whom }) => `${event.replaceAll('-', ' ')}${whom ? ` ${whom}` : ''}`);
  return [...new Set([...events, 'resolved'])].join(' or ');
}

/** "calls pia (round 2) unless acknowledged": ids, because a history holds no names. */
function describeCall(policy: PolicyInForce, { exhausted, rule, people, round }: PagingDue): string {
  const again = round === 0 ? '' : ` (round ${round + 1})`;
  if (!exhausted) return `calls ${people.join(', ')}${again} unless acknowledged`;
  const role = policy.roles.find(({ id }) => id === rule.fallback);
  return role ? `${role.label} gets it unless acknowledged` : 'calls end unless acknowledged';
}

function moveOf(policy: PolicyInForce, ticket: Ticket, action: Action): string[] {
  if (action.do === 'resume') return ['the wait ends'];
  if (action.do !== 'climb') return [];
  const ladder = ladderOf(policy, action.ladder);
  const index = ladder.rungs.findIndex(({ id }) => id === action.rung);
  const rung = rungAt(ladder, index);
  if ((ticket.positions[ladder.id]?.rung ?? -1) >= index) return [`${rung.label} (already reached)`];
  return [`${rung.label} ${rung.takesOver ? 'takes over' : 'is involved'}`];
}
