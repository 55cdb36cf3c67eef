import type { Rung } from '../policy/ladder';
import type { Policy } from '../policy/policy';
import type { Suggestion, Ticket } from './ticket';

/** The suggestions that a rung made: asked as a rung, or by a consultation that asks its role. */
export function suggestionsOf(policy: Policy, ticket: Pick<Ticket, 'suggestions'>, rung: Rung): Suggestion[] {
  const consultations = policy.consultations.filter(({ asks }) => asks.includes(rung.role)).map(({ id }) => id);
  return (ticket.suggestions ?? []).filter((each) => each.rung === rung.id || consultations.includes(each.rung));
}
