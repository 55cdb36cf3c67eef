import { compileCalendar } from '@stepladder/calendar';
import { openCalendar, type Calendar, type Instant, type PolicyInForce } from '@stepladder/domain';
import type { PolicyPack } from './policy-pack';

const DAY_MS = 86_400_000;

/** As far as a ticket looks back and ahead of where it is (decisions 6). */
const [BACK_MS, AHEAD_MS] = [7 * DAY_MS, 120 * DAY_MS];

/**
 * A policy with its calendars compiled for all that may count from `fromAt`, such as a ticket's opening, until `untilAt`:
 * a week before it, and 120 days after.
 */
export function inForce(
  { policy, calendars }: Pick<PolicyPack, 'policy' | 'calendars'>,
  fromAt: Instant,
  untilAt: Instant,
): PolicyInForce {
  const compiled = Object.entries(calendars).map(([id, rules]): [string, Calendar] => [
    id,
    openCalendar(compileCalendar(id, rules, fromAt - BACK_MS, untilAt + AHEAD_MS)),
  ]);
  return { ...policy, calendars: Object.fromEntries(compiled) };
}
