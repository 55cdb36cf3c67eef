import { calendarWindow } from '@stepladder/calendar';
import type { Measure, Opening, Policy, TicketInput } from '@stepladder/domain';
import { calendarRulesOf, type PublishedPolicy } from '../policies/policy-book';

/** What a ticket's workflow starts with; the same whenever it is made again, because all of it is stored. */
export function ticketInputOf(published: PublishedPolicy, opening: Opening): TicketInput {
  const { policy } = published;
  const windows = calendarsOf(policy).map((id) => calendarWindow(id, calendarRulesOf(published, id), opening.openedAt));
  return { opening, policy, windows };
}

/** The calendars by which a policy measures anything, or by which one of its plans is open. */
export function calendarsOf(policy: Policy): string[] {
  const measures: Measure[] = [
    policy.closesAfter.measure,
    ...policy.clocks.flatMap(({ targets }) => targets.map(({ measure }) => measure)),
  ];
  const plans = policy.plans.flatMap(({ calendar }) => (calendar === undefined ? [] : [calendar]));
  const measured = measures.flatMap((measure) => ('calendar' in measure ? [measure.calendar] : []));
  return [...new Set([...measured, ...plans])];
}
