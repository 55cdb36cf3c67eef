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
  return { ...policy, calendars: opened(calendars, fromAt, untilAt) };
}

/** The same calendars as if they had no holidays: what tells a holiday from other closed time. */
export function withoutHolidays(
  { calendars }: Pick<PolicyPack, 'calendars'>,
  fromAt: Instant,
  untilAt: Instant,
): Record<string, Calendar> {
  const plain = Object.entries(calendars).map(([id, rules]) => [id, { ...rules, holidays: [], holidayRules: [] }]);
  return opened(Object.fromEntries(plain) as PolicyPack['calendars'], fromAt, untilAt);
}

function opened(calendars: PolicyPack['calendars'], fromAt: Instant, untilAt: Instant): Record<string, Calendar> {
  return Object.fromEntries(
    Object.entries(calendars).map(([id, rules]) => [
      id,
      openCalendar(compileCalendar(id, rules, fromAt - BACK_MS, untilAt + AHEAD_MS)),
    ]),
  );
}
